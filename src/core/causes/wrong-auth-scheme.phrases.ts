/** "Malformed Authorization header: Bearer expected": meant so where another scheme was sent. */
export const asksBearer =
  /\bauth(?:orization|entication)? header\b.{0,40}\b(?:expected|expects?|format)\b.{0,20}\bbearer\b|\bauth(?:orization)? header\b.{0,10}\bbearer (?:\w+ )?expected\b/i;
