import type { Locale } from '@hearth/shared';
import { siteName } from '../../platform/settings/site-brand.js';
import type { DeviceWords } from './device-words.js';

/** What a mail about signing in says. */
export interface Letter {
  subject: string;
  lines: string[];
  button: string;
}

interface SafetyWords {
  signIn: Letter;
  password: Letter;
  newDevice: (device: string, at: string) => Letter;
  passwordChanged: (at: string) => Letter;
  device: (device: DeviceWords) => string;
  because: string;
}

/** Mails about signing in. None of them holds a word that a stranger could have written. */
export const SAFETY_WORDS: Record<Locale, SafetyWords> = {
  en: {
    signIn: {
      subject: 'Your link to sign in',
      lines: [
        'Open it and press “Sign in”. It works once, for ten minutes, in any browser.',
        'If you did not ask for it, leave it: nothing happens unless you press the button.',
      ],
      get button() {
        return `Sign in to ${siteName('en')}`;
      },
    },
    password: {
      subject: 'Choose a new password',
      lines: [
        'With this link you choose a new password. It works once, for ten minutes, in any browser.',
        'If you did not ask for it, leave it: your password stays as it is.',
      ],
      button: 'Choose a new password',
    },
    newDevice: (device, at) => ({
      subject: `A new sign-in to ${siteName('en')}`,
      lines: [
        `Someone signed in to your account with ${device}, on ${at}. You have not used this browser here before.`,
        'If it was you, there is nothing to do.',
        'If it was not you, look at your sign-ins, end what you do not know, and change your password.',
      ],
      button: 'Look at my sign-ins',
    }),
    passwordChanged: (at) => ({
      subject: 'Your password was changed',
      lines: [
        `Your password was changed on ${at}. Every other sign-in has ended.`,
        'If it was you, there is nothing to do. If it was not you, choose a new one at once (“Forgot your password?”) and tell your coordinator.',
      ],
      button: 'Look at my sign-ins',
    }),
    device: ({ browser, system }) =>
      browser && system ? `${browser} on ${system}` : (browser ?? system ?? 'a browser we do not know'),
    because: 'You get this because this address belongs to an account.',
  },
  es: {
    signIn: {
      subject: 'Tu enlace para entrar',
      lines: [
        'Ábrelo y pulsa “Entrar”. Sirve una vez, durante diez minutos, en cualquier navegador.',
        'Si no lo pediste, déjalo: no pasa nada si no pulsas el botón.',
      ],
      get button() {
        return `Entrar en ${siteName('es')}`;
      },
    },
    password: {
      subject: 'Elige otra contraseña',
      lines: [
        'Con este enlace eliges otra contraseña. Sirve una vez, durante diez minutos, en cualquier navegador.',
        'Si no lo pediste, déjalo: tu contraseña sigue igual.',
      ],
      button: 'Elegir otra contraseña',
    },
    newDevice: (device, at) => ({
      subject: `Alguien entró en ${siteName('es')} con tu cuenta`,
      lines: [
        `Alguien entró en tu cuenta con ${device}, el ${at}. Antes no habías usado este navegador aquí.`,
        'Si fuiste tú, no tienes que hacer nada.',
        'Si no fuiste tú, mira tus sesiones, cierra lo que no conozcas y cambia tu contraseña.',
      ],
      button: 'Ver mis sesiones',
    }),
    passwordChanged: (at) => ({
      subject: 'Tu contraseña cambió',
      lines: [
        `Tu contraseña cambió el ${at}. Todas las demás sesiones se cerraron.`,
        'Si fuiste tú, no tienes que hacer nada. Si no fuiste tú, elige otra enseguida (“¿Olvidaste tu contraseña?”) y avisa a quien coordina tu grupo.',
      ],
      button: 'Ver mis sesiones',
    }),
    device: ({ browser, system }) =>
      browser && system ? `${browser} en ${system}` : (browser ?? system ?? 'un navegador que no conocemos'),
    because: 'Recibes esto porque esta dirección pertenece a una cuenta.',
  },
};
