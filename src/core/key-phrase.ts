/** Sentences about the API key that names a caller, and about no other key. */

/** "API key", "x-api-key", "subscription key", "[API] key". The id of an access key is the half of a pair: credentials-rejected. */
const word = String.raw`(?<![a-z0-9])["'\`]?(?:(?:x-(?:[a-z]{1,20}-)?)?api|\[api\]|subscription|app(?:lication)?|developer|auth|consumer)[ _-]?keys?(?![a-z0-9])(?![ _-]?ids?\b)["'\`]?`;

/**
 * @param pattern source of an expression in which KEY stands for "API key", "x-api-key", "subscription key" and their like
 * @returns the expression, without regard to case
 */
export const keyPhrase = (pattern: string): RegExp => new RegExp(pattern.replaceAll('KEY', word), 'i');
