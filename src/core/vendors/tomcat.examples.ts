import type { Example } from '../causes/example.ts';

const source = 'https://tomcat.apache.org/tomcat-10.1-doc/manager-howto.html';
const html = ['Content-Type: text/html'];

export const examples: readonly Example[] = [
  {
    name: 'nothing sent',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 401,
      answer: ['Content-Type: text/html', 'WWW-Authenticate: Basic realm="Tomcat"'],
      body: '<!doctype html><html lang="en"><head><title>HTTP Status 401 – Unauthorized</title></head><body><h1>HTTP Status 401 – Unauthorized</h1><hr class="line" /><p><b>Type</b> Status Report</p><p><b>Description</b> The request has not been applied to the target resource because it lacks valid authentication credentials for that resource.</p><hr class="line" /><h3>Apache Tomcat/10.1.19</h3></body></html>',
      type: 'main_frame',
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'a password that it does not know',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 401,
      answer: ['Content-Type: text/html', 'WWW-Authenticate: Basic realm="Tomcat"'],
      body: '<!doctype html><html lang="en"><head><title>HTTP Status 401 – Unauthorized</title></head><body><h1>HTTP Status 401 – Unauthorized</h1><p><b>Description</b> The request has not been applied to the target resource because it lacks valid authentication credentials for that resource.</p></body></html>',
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: 'the manager, from elsewhere',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 403,
      answer: html,
      body: '<!DOCTYPE html><html><head><title>403 Access Denied</title><!-- tomcat --></head><body><h1>403 Access Denied</h1><p>You are not authorized to view this page.</p><p>By default the Manager is only accessible from a browser running on the same machine as Tomcat. If you wish to modify this restriction, edit the context.xml of the Manager.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['server-access-rule likely'],
  },
  {
    name: 'another page',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 403,
      answer: html,
      body: '<!DOCTYPE html><html><head><title>403 Access Denied</title></head><body><h1>403 Access Denied</h1><p>You are not authorized to view this page.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['permission-denied possible'],
  },
];
