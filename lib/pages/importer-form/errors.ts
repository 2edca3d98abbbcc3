/** Messages with which the importer form refuses something. */
import type { ErrorRule } from '../landmarks';

export const errors: readonly ErrorRule[] = [
  {
    error: 'required',
    said: [
      { need: ['complete|enter|fill', 'field|fields|value'], open: true },
      { need: ['required'], open: true, not: 'already|match|linked' },
    ],
  },
  {
    error: 'code-expired',
    said: [
      {
        need: ['code|session|verification', 'expired|timeout|timed|ended'],
        not: 'will|expires|if',
        open: true,
      },
    ],
  },
  {
    error: 'code-wrong',
    said: [
      {
        need: ['code', 'invalid|incorrect|wrong|match|recognized|valid'],
        not: 'zip|postal|expired',
        open: true,
      },
    ],
  },
  {
    error: 'no-contact',
    said: [
      {
        need: ['contact|poc', 'email|mail|valid|current|file|missing|no'],
        open: true,
        not: 'already|support',
      },
    ],
  },
  {
    error: 'no-match',
    said: [
      {
        need: ['match*|find|found|locate*', 'company|record|importer|number|name|details'],
        not: 'code|already|linked|associated|page',
        open: true,
      },
    ],
  },
  {
    error: 'already-linked',
    said: [
      {
        need: [
          'already|existing|exists|linked|associated|another',
          'importer|record|ior|ir|number|company|top',
        ],
        not: 'email|user',
        open: true,
      },
      { need: ['linked|associated', 'top'], open: true },
      { need: ['duplicate', 'tax|ein|id|number|importer|record'], open: true },
    ],
  },
  {
    error: 'email-in-use',
    said: [
      {
        need: ['already|existing|exists|use|used|taken|registered', 'email|user'],
        not: 'importer|record|ior|ir|number|company|top|linked|contact',
        open: true,
      },
    ],
  },
  {
    error: 'inactive',
    said: [{ need: ['inactive|voided|void|deactivated'], open: true }],
  },
  { error: 'already', said: [{ need: ['already'], open: true }] },
  {
    error: 'busy',
    said: [
      { need: ['try', 'later'], open: true },
      { need: ['volume|maintenance|unavailable|outage'], open: true },
    ],
  },
  {
    // Any other refusal. Not a problem with one field, which the page explains next to it, and not
    // a request to wait.
    error: 'unrecognized',
    said: [
      {
        need: [
          'error|errors|problem|problems|issue|issues|trouble|unable|cannot|not|t|failed|failure|invalid|incorrect|wrong|denied|rejected|declined|refused|unsuccessful|unfortunately|sorry|exceeded|missing|duplicate|again|support',
        ],
        not: 'wait|moment|loading|processing|close|refresh|leave|success|successful|successfully|saved|entry|format|pattern|value|field|fields|characters|long|short',
        open: true,
      },
    ],
  },
];
