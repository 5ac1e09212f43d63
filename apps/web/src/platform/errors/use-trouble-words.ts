import type { FieldFault } from '@hearth/shared';
import { useCallback } from 'react';
import { useWords } from '../i18n/use-words.js';
import { troubleOf, type Trouble } from './trouble.js';

const RULES = [
  'required',
  'too_long',
  'too_short',
  'too_small',
  'too_large',
  'too_few',
  'email',
  'url',
  'zone',
  'date',
  'past',
  'unknown',
  'alt_missing',
  'alt_too_long',
  'file_unknown',
  'too_many_files',
  'wrong_password',
  'password_common',
  'password_own',
  'password_weak',
  'code_wrong',
  'email_same',
] as const;
const WHO = ['coordinator', 'author', 'administrator', 'member', 'moderator', 'presenter'] as const;

export interface TroubleWords {
  /** One sentence or two: what happened and what to do. Takes an error as it came, or a refusal from a socket. */
  say: (error: unknown) => string;
  /** What is wrong with one field of the input, or undefined: goes under the field. */
  fault: (error: unknown, field: string) => string | undefined;
}

function isTrouble(error: unknown): error is Trouble {
  return typeof error === 'object' && error !== null && 'code' in error && !(error instanceof Error);
}

/** How long to wait, in the unit in which people count it; never too short. */
function wait(seconds: number): { unit: 'second' | 'minute' | 'hour'; count: number } {
  if (seconds < 120) return { unit: 'second', count: seconds };
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120
    ? { unit: 'minute', count: minutes }
    : { unit: 'hour', count: Math.ceil(minutes / 60) };
}

/** Puts refusals into words. */
export function useTroubleWords(): TroubleWords {
  const { t } = useWords();

  const say = useCallback(
    (error: unknown) => {
      const trouble = isTrouble(error) ? error : troubleOf(error);
      if (trouble.code === 'not_allowed') {
        const who = WHO.find((one) => one === trouble.params?.['who']);
        return who ? t(`words.who.${who}`) : t('words.error.not_allowed');
      }
      if (trouble.code === 'too_many') {
        return t('words.error.too_many', wait(Number(trouble.params?.['retryAfterSeconds'] ?? 10)));
      }
      if (trouble.code === 'internal') {
        const requestId = trouble.params?.['requestId'];
        return requestId ? t('words.error.internalWithId', { requestId }) : t('words.error.internal');
      }
      return t(`words.error.${trouble.code}`);
    },
    [t],
  );

  const fault = useCallback(
    (error: unknown, field: string) => {
      if (!error) return undefined;
      const trouble = isTrouble(error) ? error : troubleOf(error);
      const found: FieldFault | undefined = trouble.fields?.find((one) => one.field === field);
      if (!found) return undefined;
      const rule = RULES.find((known) => known === found.rule) ?? 'unknown';
      return t(`words.fault.${rule}`, { max: 'none', min: 'none', ...found.params });
    },
    [t],
  );

  return { say, fault };
}
