import type { Says } from './cause.ts';

export const says = {
  certain: [
    'NotAuthorizedOrNotFound',
    'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND',
    'PROJECT_NOT_FOUND_OR_NO_ACCESS',
    /\b(?:not found|not be found|not exist|no such \w+)\b.{0,60}\bor\b.{0,60}\b(?:permissions?|access|authori[sz]ed|private|docker login|not visible|credentials)\b/i,
    /\b(?:permissions?|access|authori[sz]ed|authori[sz]ation failed|denied|forbidden)\b.{0,60}\bor\b.{0,60}\b(?:not found|not be found|not exist|was deleted)\b/i,
    /\bdoesn't exist\b.{0,60}\bor\b.{0,60}\b(?:permissions?|access|private)\b/i,
  ],
  likely: [/\bcould not resolve to an? \w+ with the \w+\b/i, /\bmake sure\b.{0,80}\bshared with\b/i],
  possible: [/^(?:404 )?(?:\w+ ){0,3}not found\.?$/i, 'ResourceNotFound', 'ContainerNotFound', 'NOT_FOUND'],
} satisfies Says;
