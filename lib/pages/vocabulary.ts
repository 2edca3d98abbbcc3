/** How people spell, shorten and adorn names. English; the same for every page. */
import type { NameRule } from './landmarks';

/** Patterns are written for the flags `gu` and meet small letters. */
export interface Vocabulary {
  /** What is cut off a name before anything else: bullets, numbering, examples. */
  cut: readonly string[];
  /** A note beside the name: in brackets, or after a dash that stands free. */
  note: string;
  /** A note with one of these is no note: it makes another field of it. */
  noNote: string;
  /** Spellings made one: pattern and what it becomes. */
  spellings: readonly (readonly [pattern: string, becomes: string])[];
  /** Short for; what ends in a full stop needs no entry. */
  short: Readonly<Record<string, string>>;
  /** Words that say nothing about which field this is; allowed in every name. */
  filler: string;
  /** Buttons that belong to one field, or to the page: they send nothing off. */
  helpers: NameRule;
  /** A search box, as many sites have in their head. */
  search: NameRule;
  /**
   * Selector: what the root element matches while the page stands in another language than ours, by its
   * own choice or because the browser translates it.
   */
  translated: string;
}

export const vocabulary: Vocabulary = {
  cut: [
    // Invisible: soft hyphens, zero-width spaces and joiners.
    '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]',
    '^[\\s*•·–—\\-]+',
    // Numbering of questions: "1)", "2.1", "(3)", "a.".
    '^[\\s(]*(?:\\d{1,2}(?:\\.\\d{1,2})*[.)\\]:]?|[a-z][.)])\\s+(?=\\S)',
    // An example or a format, to the end.
    '\\b(?:format|formatted|example|e\\.?\\s?g\\.?|ex\\.|i\\.e\\.|such as)(?:\\s*:|\\s|,|$).*$',
  ],
  note: '\\s*[\\(\\[\\{][^\\)\\]\\}]*[\\)\\]\\}]?|\\s+[\\-–—\\|]\\s.*$',
  noNote:
    '\\b(?:other|second|alternat\\w*|former|previous|old|new|bank|broker|agent|parent|billing|newsletter|confirm\\w*|repeat|again|re-?enter|friend|owner|contact|line 2|city|zip|state|country|street|phone|name)\\b',
  spellings: [
    ["[’']s\\b", ''],
    ['\\be-?\\s?mail(?:s?)\\b', 'email'],
    ['\\bd[\\-.]u[\\-.]n[\\-.]s\\b\\.?', 'duns'],
    ['\\bre[\\-\\s]?captcha\\b', 'recaptcha'],
    ['\\bweb\\s?site\\b', 'website'],
    ['#', ' number '],
    ['\\b(?:no|nr|num)\\.', ' number '],
    ['\\bi\\.o\\.r\\.?(?=\\W|$)', 'ior'],
    ['\\bi\\.r\\.?(?=\\W|$)', 'ir'],
  ],
  short: {
    '1st': 'first',
    acct: 'account',
    addr: 'address',
    biz: 'business',
    bus: 'business',
    co: 'company',
    mail: 'email',
    nbr: 'number',
    no: 'number',
    nr: 'number',
    num: 'number',
    ph: 'phone',
    st: 'street',
    verif: 'verification',
    yr: 'year',
  },
  filler:
    'a|an|and|any|are|as|at|be|below|by|can|cbp|choose|do|does|enter|exact|exactly|field|for|form|from|full|have|here|i|if|in|input|is|it|its|legal|listed|mandatory|my|of|on|optional|or|per|pick|please|print|provide|required|select|shown|that|the|their|this|to|type|us|use|value|we|with|you|your|5106|appears|s',
  helpers: {
    need: [
      'help|info|information|tooltip|show|hide|clear|select|choose|open|close|calendar|date|more|less|toggle|edit|menu|remove|copy|resend|required|play|language',
    ],
    open: true,
  },
  search: { need: ['search'], open: true },
  // Chrome and Google's widget set the class, Chrome and Safari the language, Edge neither: it leaves
  // its own attributes. What Firefox sets is not known for every version.
  translated:
    '.translated-ltr,.translated-rtl,[lang]:not([lang=""],:lang(en)),:has(>head>title[_msthash])',
};
