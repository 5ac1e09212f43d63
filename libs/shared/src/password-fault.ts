/** What is wrong with a password that is long enough; the rules of `FieldFault`. */
export type PasswordFault = 'password_common' | 'password_own' | 'password_weak';

/** What is looked at of a password: the work grows with its square. Strong so far is strong as a whole. */
export const PASSWORD_LOOKED_AT = 64;

/** From here on (of 0 to 4) nobody guesses it, even with the list of passwords at hand: 10^8 guesses or more. */
export const PASSWORD_STRONG = 3;

/** What a look at a password found. */
export interface PasswordLook {
  /** 0 to 4. */
  score: number;
  /** Why it is easy to guess, as zxcvbn names it. */
  warning: string | null;
}

/** So much must be left of a password without what is one's own. */
const LEFT_OVER = 8;

/** What stands against this password, or null; `words` are `ownWords`. */
export function passwordFault(
  { score, warning }: PasswordLook,
  password: string,
  words: readonly string[],
): PasswordFault | null {
  const typed = password.normalize('NFKC').toLowerCase();
  const others = [...words]
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ' '), typed);
  if (others !== typed && others.replaceAll(/[^\p{L}\p{N}]/gu, '').length < LEFT_OVER) return 'password_own';
  if (score >= PASSWORD_STRONG) return null;
  if (warning === 'userInputs') return 'password_own';
  return warning && /^(topTen|topHundred|common|similarToCommon|pwned)$/.test(warning)
    ? 'password_common'
    : 'password_weak';
}

/** `rosa@school.org` is `r•••@school.org`: its owner knows it, others learn little. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const [first = ''] = email;
  return `${at > 0 ? first : ''}•••${email.slice(Math.max(at, 0))}`;
}

/** Words of this person's that others would try first; `house`: what the house is called. */
export function ownWords(
  { name, email }: { name: string; email: string },
  house: readonly string[] = [],
): string[] {
  const [local = '', domain = ''] = email.split('@');
  const words = [
    name,
    email,
    local,
    domain,
    ...[name, email, ...house].join(' ').split(/[^\p{L}\p{N}]+/u),
    'hearth',
  ];
  return [
    ...new Set(words.map((word) => word.slice(0, 100).toLowerCase()).filter(({ length }) => length > 2)),
  ];
}
