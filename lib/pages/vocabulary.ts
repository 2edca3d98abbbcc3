/** How people spell, shorten and adorn names. English; the same for every page. */
import type { NameRule } from './name-rule';

/** Patterns are written for the flags `gu` and meet small letters. */
export interface Vocabulary {
  /** What is cut off a name, and spellings made one, in this order: pattern and what it becomes. */
  rewrites: readonly (readonly [pattern: string, becomes: string])[];
  /** A word. */
  word: string;
  /** A note beside the name: in brackets, or after a dash that stands free. */
  note: string;
  /** A note with one of these is no note: it makes another field of it, as a condition does. */
  noNote: string;
  /** Short for; what ends in a full stop needs no entry. */
  short: readonly (readonly [short: string, means: string])[];
  /** Words that say nothing about which field this is; allowed in every name. */
  filler: string;
  /** Buttons that belong to one field, or to the page: they send nothing off. */
  helpers: NameRule;
  /** A search box, as many sites have in their head. */
  search: NameRule;
  /** Selector: lists, tables, links and labels. What stands in them is not said by the page itself. */
  items: string;
  /** Selector: what says by its kind, or by its name, that the page is at work. */
  busy: string;
  /**
   * Selector: what the root element matches while the page stands in another language than ours, by its
   * own choice or because the browser translates it.
   */
  translated: string;
}

export const vocabulary: Vocabulary = {
  note: '(?<!^)\\s*[\\(\\[\\{][^\\)\\]\\}]*[\\)\\]\\}]?|\\s+[\\-–—\\|]\\s.*$',
  noNote:
    '\\b(?:other|second|alternat\\w*|former|previous|old|new|bank|broker|agent|parent|billing|newsletter|confirm\\w*|repeat|cont|continued|if (?!any|applicable|available|known|you)\\w*|again|re-?enter|friend|owner|contact|line 2|city|zip|state|country|street|phone|name)\\b',
  // With its full stop, what may be short for a longer word.
  word: '\\p{L}{3,8}\\.(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]+',
  rewrites: [
    ['\\s+', ' '],
    // Invisible: soft hyphens, zero-width spaces and joiners.
    ['[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]', ''],
    ['^[\\s*•·–—\\-]+', ''],
    // How long it is, or may be: "6-digit", "(max. 10 digits)".
    ['\\b\\d{1,2}[\\s\\-]*digits?\\b', ''],
    // Numbering of questions: "1)", "2.1", "(3)", "a.".
    ['^[\\s(]*(?:\\d{1,2}(?:\\.\\d{1,2})*[.)\\]:]?|[a-z][.)])[\\s\\-–—]+(?=\\S)', ''],
    // An example or a format, to the end.
    [
      '\\b(?:format|formatted|example|e\\.?\\s?g\\.?|ex\\.|i\\.e\\.|such as)(?:\\s*:|\\s|,|$).*$',
      '',
    ],
    ["[’']s\\b", ''],
    ['\\b(?:e[\\s\\-]?|electronic\\s)?mails?\\b', 'email'],
    ['\\bd[\\-.]u[\\-.]n[\\-.]s\\b\\.?', 'duns'],
    ['\\bre[\\-\\s]?captcha\\b', 'recaptcha'],
    ['\\bweb\\s?site\\b', 'website'],
    ['\\bfye\\b', 'fiscal year end'],
    ['\\bfy\\b', 'fiscal year'],
    ['\\bd\\s?&\\s?b\\b', 'dun bradstreet'],
    ['\\bp\\.?\\s?o\\.?\\s?box\\b', 'pobox'],
    ['#', ' number '],
    ['\\b(?:no|nr|num)\\.', ' number '],
    ['\\bi\\.o\\.r\\.?(?=\\W|$)', 'ior'],
    ['\\bi\\.r\\.?(?=\\W|$)', 'ir'],
  ],
  short: [
    ['1st', 'first'],
    ['acct', 'account'],
    ['addr', 'address'],
    ['biz', 'business'],
    ['bus', 'business'],
    ['co', 'company'],
    ['cont', 'continued'],
    ['nbr', 'number'],
    ['no', 'number'],
    ['nr', 'number'],
    ['num', 'number'],
    ['ph', 'phone'],
    ['st', 'street'],
    ['verif', 'verification'],
    ['yr', 'year'],
  ],
  filler:
    'a|an|and|any|are|as|at|be|below|by|can|cbp|choose|do|does|enter|exact|exactly|field|for|form|from|full|have|here|how|i|if|in|input|is|it|its|legal|listed|mandatory|my|of|on|optional|or|per|pick|please|print|provide|required|select|shown|that|the|their|this|to|type|us|use|value|we|what|when|where|which|who|with|you|your|5106|appears|s',
  helpers: {
    need: [
      'help|info|information|tooltip|show|hide|clear|select|choose|open|close|calendar|date|more|less|toggle|edit|menu|remove|copy|resend|required|play|language',
    ],
    open: true,
  },
  search: { need: ['search'], open: true },
  items: 'li,td,th,a,label,nav,footer,aside,[role=listitem],[role=row]',
  // What holds a heading or a paragraph is only named after a spinner.
  busy: '[aria-busy=true],progress,[role=progressbar]:not([aria-valuenow="100"]),:is([class*=spinner i],[class*=loading i],[class*=loader i]):not(:has(h1,h2,h3,h4,h5,h6,p))',
  // Chrome and Google's widget set the class, Chrome and Safari the language, Edge neither: it leaves
  // its own attributes. What Firefox sets is not known for every version.
  translated:
    '.translated-ltr,.translated-rtl,[lang]:not([lang=""],:lang(en)),:has(>head>title[_msthash])',
};
