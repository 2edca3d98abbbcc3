/** How people spell, abbreviate and decorate names, in English. The same for every page. */
import type { NameRule } from './name-rule';

/** Patterns use the flags `gu` and are applied to text in lower case. */
export interface Vocabulary {
  /** Replacements, applied in this order, that remove decoration and unify spellings. */
  rewrites: readonly (readonly [pattern: string, becomes: string])[];
  /** A pattern for one word. */
  word: string;
  /** A note after the name: in brackets, or after a dash with a space before it. */
  note: string;
  /**
   * A "note" that contains one of these makes it another field, for example by a condition, so it
   * must not be ignored.
   */
  noNote: string;
  /** Abbreviations. Those that end in a period need no entry. */
  short: readonly (readonly [short: string, means: string])[];
  /** Words that say nothing about which field it is. They are allowed in every name. */
  filler: string;
  /** Buttons that belong to a single field or to the page as a whole and submit nothing. */
  helpers: NameRule;
  /** A search box, such as many sites have in their header. */
  search: NameRule;
  /**
   * A selector for lists, tables, links and labels. The page does not speak for itself in these.
   */
  items: string;
  /** A selector for elements that show, by their kind or class name, that the page is busy. */
  busy: string;
  /**
   * A selector that the root element matches while the page is shown in a language other than
   * English, whether by its own choice or because the browser translates it.
   */
  translated: string;
}

export const vocabulary: Vocabulary = {
  note: '(?<!^)\\s*[\\(\\[\\{][^\\)\\]\\}]*[\\)\\]\\}]?|\\s+[\\-–—\\|]\\s.*$',
  noNote:
    '\\b(?:other|second|alternat\\w*|former|previous|old|new|bank|broker|agent|parent|billing|newsletter|confirm\\w*|repeat|cont|continued|if (?!any|applicable|available|known|you)\\w*|again|re-?enter|friend|owner|contact|line 2|city|zip|state|country|street|phone|name)\\b',
  // A word keeps its period if it may be an abbreviation.
  word: '\\p{L}{3,8}\\.(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]+',
  rewrites: [
    ['\\s+', ' '],
    // Invisible characters: soft hyphens, zero-width spaces and joiners.
    ['[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]', ''],
    ['^[\\s*•·–—\\-]+', ''],
    // Lengths: "6-digit", "(max. 10 digits)".
    ['\\b\\d{1,2}[\\s\\-]*digits?\\b', ''],
    // Question numbers: "1)", "2.1", "(3)", "a.".
    ['^[\\s(]*(?:\\d{1,2}(?:\\.\\d{1,2})*[.)\\]:]?|[a-z][.)])[\\s\\-–—]+(?=\\S)', ''],
    // An example or a format, through the end of the text.
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
  // A container with headings or paragraphs is not a spinner, whatever its class name says.
  busy: '[aria-busy=true],progress,[role=progressbar]:not([aria-valuenow="100"]),:is([class*=spinner i],[class*=loading i],[class*=loader i]):not(:has(h1,h2,h3,h4,h5,h6,p))',
  // Chrome and Google's widget set the class; Chrome and Safari set `lang`. Edge does neither but
  // leaves its own attributes. What Firefox sets differs by version.
  translated:
    '.translated-ltr,.translated-rtl,[lang]:not([lang=""],:lang(en)),:has(>head>title[_msthash])',
};
