import type { Locale } from '@hearth/shared';
import { siteName } from '../../platform/settings/site-brand.js';

/** What happened to someone's second step. */
export type SecondFactorNews =
  | { what: 'on' | 'off' | 'codesMade' | 'wrongCodes' }
  | { what: 'recoveryUsed'; left: number }
  | { what: 'reset'; reason: string };

interface Letter {
  subject: string;
  lines: string[];
}

interface Words {
  letter: (news: SecondFactorNews) => Letter;
  button: string;
  notYou: string;
}

const english = (news: SecondFactorNews): Letter => {
  switch (news.what) {
    case 'on':
      return {
        subject: 'Your second step is on',
        lines: [
          `From now on, ${siteName('en')} asks for a code of your authenticator app after your password.`,
        ],
      };
    case 'off':
      return {
        subject: 'Your second step is off',
        lines: [`From now on, ${siteName('en')} no longer asks you for a code when you sign in.`],
      };
    case 'codesMade':
      return {
        subject: 'You have new recovery codes',
        lines: [
          'Ten new recovery codes were made for your account. Those you had before open nothing any more.',
        ],
      };
    case 'recoveryUsed':
      return {
        subject: 'A recovery code of yours was used',
        lines: [
          'One of your recovery codes was used in place of a code of your authenticator app.',
          news.left === 1 ? 'One is left.' : `${news.left} are left.`,
          'When few are left, make new ones on the page below.',
        ],
      };
    case 'wrongCodes':
      return {
        subject: 'Several wrong codes for your account',
        lines: [
          'Someone who knows your password has typed five wrong codes for your second step. They did not get in.',
          'If it was not you, change your password now.',
        ],
      };
    case 'reset':
      return {
        subject: 'An administrator took your second step away',
        lines: [
          'Your authenticator app and your recovery codes no longer count, and you were signed out everywhere.',
          `The reason they gave: ${news.reason}`,
          'Sign in with your password and set your second step up again.',
        ],
      };
  }
};

const spanish = (news: SecondFactorNews): Letter => {
  switch (news.what) {
    case 'on':
      return {
        subject: 'Tu segundo paso está activado',
        lines: [
          `A partir de ahora, ${siteName('es')} te pide un código de tu aplicación después de la contraseña.`,
        ],
      };
    case 'off':
      return {
        subject: 'Tu segundo paso está desactivado',
        lines: [`A partir de ahora, ${siteName('es')} ya no te pide un código al entrar.`],
      };
    case 'codesMade':
      return {
        subject: 'Tienes códigos de recuperación nuevos',
        lines: [
          'Se crearon diez códigos de recuperación nuevos para tu cuenta. Los que tenías ya no abren nada.',
        ],
      };
    case 'recoveryUsed':
      return {
        subject: 'Se usó un código de recuperación tuyo',
        lines: [
          'Se usó uno de tus códigos de recuperación en lugar de un código de tu aplicación.',
          news.left === 1 ? 'Queda uno.' : `Quedan ${news.left}.`,
          'Cuando te queden pocos, crea otros en la página de abajo.',
        ],
      };
    case 'wrongCodes':
      return {
        subject: 'Varios códigos equivocados para tu cuenta',
        lines: [
          'Alguien que sabe tu contraseña escribió cinco códigos equivocados en tu segundo paso. No pudo entrar.',
          'Si no fuiste tú, cambia tu contraseña ahora.',
        ],
      };
    case 'reset':
      return {
        subject: 'Un administrador quitó tu segundo paso',
        lines: [
          'Tu aplicación y tus códigos de recuperación ya no cuentan, y se cerraron todas tus entradas.',
          `El motivo que dio: ${news.reason}`,
          'Entra con tu contraseña y configura otra vez tu segundo paso.',
        ],
      };
  }
};

/** What mails about the second step say. */
export const SECOND_FACTOR_WORDS: Record<Locale, Words> = {
  en: {
    letter: english,
    button: 'Safety and sign-in',
    notYou: 'If this was not you, change your password and tell an administrator.',
  },
  es: {
    letter: spanish,
    button: 'Seguridad y entrada',
    notYou: 'Si no fuiste tú, cambia tu contraseña y avisa a un administrador.',
  },
};
