/** Names of cookies by which servers know who asks. */

/** As frameworks and products name them (facts/auth.md sections 5 and 6), and as programmers do. */
const known =
  /^(?:(?:__host-|__secure-)?(?:sid|ssid|sess|jsid|jwt|auth|token|user|uid|login)|(?:connect|express|koa|rack|play)[._:-]?(?:sid|sess\w*)|asp\.net_sessionid|\.aspxauth|cf_authorization|nf_jwt|_vercel_jwt|mrhsession|si_session|ci_session|remember_\w+|wordpress_logged_in\w*|wordpress_sec_\w+|\.aspnetcore\.(?!antiforgery|culture)\S*)$/i;
const words =
  /sess(?:ion)?(?:[-_.]?(?:id|key|token|data|cookie))?(?:[-_.]\d+)?$|^(?:j|php|asp|cf)sess|sessid|session[-_.]?(?:id|key|token)|(?:^|[-_.])(?:session|auth|jwt|sid|identity|sso|login|logged|signin|remember)(?:[-_.]|$)|(?:access|auth|id|session|user)[-_.]?token|authentication|authorization/i;
/** These say who asks only to some other service, or nobody at all. */
const others =
  /^_(?:ga|gid|gat|gcl|fbp|hj|pk|ym|clck|uet)|analytics|consent|csrf|xsrf|refresh|forgery|optanon|intercom|amplitude|mixpanel|segment|hubspot/i;

/** @returns may this cookie be the one that signs in? By its name alone */
export const isSessionCookie = (name: string): boolean => !others.test(name) && (known.test(name) || words.test(name));
