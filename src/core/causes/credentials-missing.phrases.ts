/** These say of nobody that he is not the right one. */
export const plain: readonly RegExp[] = [
  /\bunauthenticated\b|\bnot authenticated\b/i,
  /\b(?:requires?|needs?) (?:\w+ )?authentication\b|\bauthentication (?:is )?(?:required|needed)\b/i,
];
