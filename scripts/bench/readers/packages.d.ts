/** As much as the bench needs of two packages that bring no types. */

declare module 'www-authenticate' {
  const authenticator: {
    readonly parsers: {
      readonly WWW_Authenticate: new (
        value: string,
      ) => { readonly scheme: string; readonly parms: Readonly<Record<string, string>> };
    };
  };
  export default authenticator;
}

declare module 'auth-header' {
  export function parse(value: string): {
    readonly scheme: string;
    readonly token: string | null | readonly string[];
    readonly params: Readonly<Record<string, string | readonly string[]>>;
  };
}
