import type { Exchange } from '#core/exchange.ts';

/** Says who asked, where that was no tab: a worker of the initiator, perhaps in place of a page. Empty for a tab's request. */
export function askerLines({ tabId, initiator, joints = [] }: Exchange): readonly string[] {
  const joint = joints.find(({ role }) => role === 'made-by-service-worker-for');
  const origin = initiator.state === 'seen' && initiator.value !== 'null' ? initiator.value : undefined;
  const who = origin === undefined ? 'a worker or the browser itself' : `a worker of ${origin}`;
  return [
    ...(tabId === -1 ? [`Asked by ${who}, not by a tab: so it is on no badge.`] : []),
    ...(joint === undefined
      ? []
      : [`A service worker asked in place of the page's ${joint.method ? `${joint.method} ` : ''}request.`]),
  ];
}
