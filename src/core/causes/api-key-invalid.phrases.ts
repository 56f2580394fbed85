import { keyPhrase } from '../key-phrase.ts';

export const plain: readonly RegExp[] = [
  keyPhrase(
    String.raw`\b(?:invalid|incorrect|wrong|bad|unknown|unrecogni[sz]ed|revoked|disabled|deactivated|inactive) (?:[\w'-]+ ){0,2}KEY`,
  ),
  keyPhrase(
    String.raw`KEY(?: provided| given| supplied| used| in (?:the )?request)?:? (?:is |was |has been )?(?:invalid|incorrect|wrong|not (?:valid|recogni[sz]ed|known|active|approved|correct)|unknown|unrecogni[sz]ed|revoked|disabled|deactivated|inactive|deleted|suspended)\b(?! (?:for|to|from|on)\b)`,
  ),
  keyPhrase(
    String.raw`KEY (?:you (?:have )?(?:provided|entered|supplied|sent) )?(?:does not exist|doesn't exist|(?:was |is )?not found|could not be (?:found|verified|validated))(?! in\b)`,
  ),
  keyPhrase(String.raw`\bKEY (?:not authori[sz]ed|validation failed|verification failed)\b(?! (?:for|to|from|on)\b)`),
];
