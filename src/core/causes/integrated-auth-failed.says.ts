import type { Says } from './cause.ts';

export const says = {
  certain: [
    'KRB_AP_ERR_MODIFIED',
    'KRB5KRB_AP_ERR_MODIFIED',
    'KDC_ERR_S_PRINCIPAL_UNKNOWN',
    'GSSException',
    'GSS_S_DEFECTIVE_TOKEN',
    /\bGSSException\b|\bgss_(?:accept|init)_sec_context\b/,
    /\b(?:kerberos|ntlm|spnego|gssapi|sspi|windows integrated|integrated windows) (?:authentication |login |ticket |token |handshake )?(?:has |was |is )?(?:failed|failure|rejected|could not be (?:completed|established)|unsuccessful)\b/i,
    /\b(?:failed|unable|could not|cannot) (?:to )?(?:[\w-]+ ){0,3}(?:kerberos|ntlm|spnego|gssapi|sspi)\b/i,
  ],
  likely: [
    'KRB_AP_ERR_TKT_EXPIRED',
    'SEC_E_LOGON_DENIED',
    /\b(?:kerberos|ntlm|spnego|gssapi|sspi)\b.{0,60}\b(?:fail\w*|rejected|denied|error|invalid|unsupported|not (?:supported|available|allowed))\b/i,
    /\bwindows authentication\b.{0,40}\b(?:fail\w*|required|rejected)\b/i,
  ],
} satisfies Says;
