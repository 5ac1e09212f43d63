import type { Kind, Stretch } from './finding.js';

/** What is found by its form and the words beside it. */
export interface Found extends Stretch {
  kind: Kind;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)';
const DAY = '(?:[0-3]?\\d(?:st|nd|rd|th|º)?)';
const DATE = new RegExp(
  [
    `\\b${MONTH}\\.? ${DAY}(?:,? (?:19|20)\\d\\d)?(?!\\w)`,
    `\\b${DAY} (?:de |of )?${MONTH}\\b(?:(?:,| de| del)? (?:19|20)\\d\\d)?`,
    `\\b(?:19|20)\\d\\d[-/.][01]?\\d[-/.][0-3]?\\d\\b`,
    `\\b[0-3]?\\d[-/.][0-3]?\\d[-/.](?:(?:19|20)\\d\\d|\\d\\d)\\b`,
  ].join('|'),
  'giu',
);
const BORN_BEFORE =
  /(?:\bborn|\bbirth ?date|\bdate of birth|\bd\.?o\.?b\b|\bbirthday|\bturn(?:s|ed|ing)?\b|\bwill be \w+|\bbe \w+|\bnaci\p{L}*|\bnacimiento|\bcumple\p{L}*|\bcumpli\p{L}*)[^.!?\n]{0,24}$|\bd\.o\.b\.?:? ?$/iu;
const BORN_AFTER =
  /^[^.!?\n]{0,12}(?:\b(?:he|she|they)(?: will)? (?:turn|be )|\bis (?:his|her|their) birthday|\bcumpl[ei]|\bis when (?:he|she|they) turn)/iu;
const NO_CHILD =
  /\b(?:school|program|grant|house|office|center|policy|law|club|we|our|programa|escuela)\b[^.!?\n]{0,30}$/iu;

function dates(text: string): Found[] {
  return [...text.matchAll(DATE)].flatMap(({ 0: date, index }) => {
    const before = text.slice(Math.max(0, index - 60), index);
    const after = text.slice(index + date.length, index + date.length + 40);
    const born = BORN_BEFORE.exec(before);
    if (!born && !BORN_AFTER.test(after)) return [];
    if (NO_CHILD.test(before.slice(0, born ? born.index : before.length))) return [];
    return [{ kind: 'birthday' as const, start: index, end: index + date.length }];
  });
}

const PHONE = /(?<![\w.#-])(?:\+?1[ .-]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-]?)[2-9]\d\d[ .-]?\d{4}(?![\w-])/g;
const TOLL_FREE = /^\D{0,3}(?:1\D?)?\D?8(?:00|33|44|55|66|77|88)/;
/** One's own, the office's, a hotline: meant to be known. */
const OPEN_LINE =
  /\b(?:my|our|office|desk|front|extension|ext|hotline|helpline|clinic|center|mi|nuestr[ao]|oficina|l[ií]nea|cl[ií]nica|centro|reach (?:me|us)|call (?:me|us)|text (?:me|us)|email (?:me|us)|mail (?:me|us)|write (?:to )?(?:me|us)|escr[ií]b\p{L}*me|ll[aá]m\p{L}*me)\b[^.!?\n]{0,30}$/iu;
const OF_A_CHILD =
  /\b(?:his|her|their|mom|mother|dad|father|aunt|uncle|grand\p{L}*|foster|family|student|kid|boy|girl|parents?|mam[aá]|pap[aá]|madre|padre|t[ií]a|t[ií]o|abuel\p{L}*|familia|niñ[oa]|alumn[oa])\b/iu;
const NOT_A_PHONE =
  /\b(?:id|isbn|meeting|passcode|grant|no|number is [A-Z]|medicaid|student|sasid|mrn)\b[^\w\n]{0,3}$/i;

/** Whether what stands before makes a number or an address one that may be known. */
function open(before: string): boolean {
  const said = OPEN_LINE.exec(before);
  return said !== null && !OF_A_CHILD.test(before.slice(said.index));
}

const beforeOf = (text: string, index: number): string => {
  const line = text.slice(Math.max(0, index - 70), index);
  return line.slice(line.search(/[^.!?\n]*$/));
};

function phones(text: string): Found[] {
  return [...text.matchAll(PHONE)].flatMap(({ 0: number, index }) => {
    const before = beforeOf(text, index);
    if (TOLL_FREE.test(number) || open(before) || NOT_A_PHONE.test(before)) return [];
    return [{ kind: 'phone' as const, start: index, end: index + number.length }];
  });
}

const E_MAIL = /(?<![\w.+%-])[\w.+%-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}(?![\w@])/giu;
const EVERYONES =
  /^(?:info|office|support|help|contact|hello|admin|team|news|press|events?|registrar|frontdesk|counseling|nurse|principal|noreply|no-reply|hr|it|webmaster|questions|ayuda|contacto|oficina)@/i;

function mails(text: string): Found[] {
  return [...text.matchAll(E_MAIL)].flatMap(({ 0: address, index }) =>
    EVERYONES.test(address) || open(beforeOf(text, index))
      ? []
      : [{ kind: 'email' as const, start: index, end: index + address.length }],
  );
}

const SSN = /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g;
const LABELLED =
  /(?:\b(?:student|pupil|lunch|state|school|patient|client|case|medical record|record|medicaid|masshealth|husky|insurance|member|passport|green card|visa) ?(?:id|i\.d\.|number|num|no\.?|#|card)(?: number)?|\bstudent ?#|\b(?:ssn|sasid|mrn|social security(?: number)?|medicaid|alien number|a-number)|\bn[uú]mero de (?:estudiante|alumno|alumna|medicaid|caso|expediente|seguro(?: social)?|identificaci[oó]n|matr[ií]cula)|\bseguro social|\bmatr[ií]cula|\bexpediente|\bcase)(?: (?:is|was|number|no\.?|es|era|n[uú]m\.?|n[uú]mero))?[ :,#.]{1,4}((?=[\w-]*\d{3})[a-z\d][a-z\d-]{3,22})(?![\w-])/giu;

function ids(text: string): Found[] {
  const found: Found[] = [...text.matchAll(SSN)].map(({ 0: number, index }) => ({
    kind: 'id',
    start: index,
    end: index + number.length,
  }));
  for (const { 0: whole, 1: number = '', index } of text.matchAll(LABELLED)) {
    const start = index + whole.length - number.length;
    found.push({ kind: 'id', start, end: start + number.length });
  }
  return found;
}

const APT = '(?:,? (?:apt|apartment|unit|floor|fl|suite|ste|piso|apto)\\.? ?#?\\w{1,5})?';
const TOWN =
  "(?:, \\p{Lu}[\\p{L}'’.-]{1,30}(?: \\p{Lu}[\\p{L}'’.-]{1,30}){0,2}(?:,? [A-Z]{2}\\b)?(?: \\d{5}\\b)?)?";
const WAYS =
  'Street St Avenue Ave Road Rd Lane Ln Drive Dr Court Ct Boulevard Blvd Way Place Pl Terrace Ter Circle Cir Highway Hwy Parkway Pkwy Square Sq Trail Row Hill Pike';
const CAPITAL = "\\p{Lu}[\\p{L}'’.-]{0,30}";
const PLACE = new RegExp(
  [
    `(?<![\\w-])\\d{1,5}[a-z]?(?: (?:n|s|e|w|North|South|East|West)\\.?)? (?:${CAPITAL} ){1,3}(?:${WAYS.replaceAll(' ', '|')})\\b\\.?${APT}${TOWN}`,
    `\\bP\\.? ?O\\.? Box \\d{1,6}${TOWN}`,
    `(?<!\\p{L})[Cc](?:alle|/) ${CAPITAL}(?: (?:de|del|la|las|los|${CAPITAL})){0,4},? (?:n[uú]m\\.? ?|#|no\\. )?\\d{1,5}\\b`,
    `(?<!\\p{L})[Aa]venida ${CAPITAL}(?: (?:de|del|la|${CAPITAL})){0,4},? (?:n[uú]m\\.? ?|#)?\\d{1,5}\\b`,
  ].join('|'),
  'gu',
);
const PUBLIC_PLACE =
  /\b(?:office|workshop|school|meeting|training|clinic|event|conference|library|session|center|visit us|oficina|taller|escuela|reuni[oó]n|biblioteca|cl[ií]nica|centro)\b[^.!?\n]{0,40}$/iu;
const HOME =
  /\b(?:liv(?:e|es|ed|ing)|home|house|mov(?:e|ed|es)|family|his|her|their|viv[eí]\p{L}*|casa|mud[oó]|familia)\b/iu;

function addresses(text: string): Found[] {
  return [...text.matchAll(PLACE)].flatMap(({ 0: address, index }) => {
    const before = beforeOf(text, index);
    if (PUBLIC_PLACE.test(before) && !HOME.test(before)) return [];
    // A full stop at the end is the sentence's, but for "Ave." within it.
    const after = text.slice(index + address.length, index + address.length + 4);
    const end =
      address.endsWith('.') && /^\s*(?:$|\n|\p{Lu})/u.test(after) ? address.length - 1 : address.length;
    return [{ kind: 'address' as const, start: index, end: index + end }];
  });
}

/** Dates of birth, phone numbers, e-mail addresses, postal addresses and ID numbers. */
export const byForm = (text: string): Found[] => [
  ...ids(text),
  ...mails(text),
  ...dates(text),
  ...addresses(text),
  ...phones(text),
];
