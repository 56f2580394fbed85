export const attempts =
  /\b(?:maximum|max|allowed) (?:number of )?(?:failed )?(?:log-?in|sign-?in|password|authentication) attempts\b.{0,40}\b(?:exceeded|reached)\b/i;
