/** GitHub, FastAPI and many others: which credentials they mean, what was sent tells. */
export const vague =
  /^(?:bad credentials|could not validate credentials|invalid authentication credentials|invalid credentials(?: provided)?(?: in authorization header)?|(?:unable to|could not|couldn't) authenticate(?: you)?|unable to authenticate with provided credentials\b.*)\.?$/i;
