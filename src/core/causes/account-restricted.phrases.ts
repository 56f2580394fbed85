const state =
  '(?:suspended|deactivated|de-activated|banned|locked(?: out)?|disabled|blocked|inactive|not active|closed|terminated|frozen|on hold|deleted|restricted)';

/** No nested repetition: between the owner and its state stand at most a few words. */
const owner = String.raw`\b(?:(?:user |customer |billing |service |cloud |bank )?account|organi[sz]ation|workspace|team|subscription|tenant|shop|company|profile|membership)s?`;

export const accountState = new RegExp(
  `${owner}(?: [\\w@.'"-]{1,60}){0,2}? (?:is|are|has been|have been|was|were)(?: (?!not\\b(?! active))[\\w-]{1,30}){0,2}? ${state}\\b(?! to\\b)`,
  'i',
);
