import type { Locale } from '@hearth/shared';
import { siteName } from '../../platform/settings/site-brand.js';
import type { Letter } from './safety-words.js';

interface EmailChangeWords {
  /** To the new address. */
  confirm: (byAdministrator: boolean) => Letter;
  /** To the new address, where it belongs to an account already. */
  taken: () => Letter;
  /** To the old one, at the asking. `next`: the new one, all but its first letter and its domain hidden. */
  asked: (next: string, byAdministrator: boolean) => Letter;
  /** To the old one, at the change. */
  changed: (next: string) => Letter;
  /** Why the new address gets a letter. */
  because: string;
}

/** Mails about another address for an account. None of them holds a word that a stranger could have written. */
export const EMAIL_CHANGE_WORDS: Record<Locale, EmailChangeWords> = {
  en: {
    confirm: (byAdministrator) => ({
      subject: 'Is this your new address?',
      lines: [
        byAdministrator
          ? `An administrator of ${siteName('en')} wants to move your account to this address. Open the link and press “Use this address”.`
          : `You asked ${siteName('en')} to move your account to this address. Open the link, sign in if you are asked to, and press “Use this address”.`,
        'It works once, for 24 hours. Until you press it, everything stays as it is.',
        'If you know nothing of it, leave it: nothing happens.',
      ],
      button: 'Go to the page',
    }),
    taken: () => ({
      subject: 'This address has an account already',
      lines: [
        `Someone asked ${siteName('en')} to move another account to this address. Your account is here, so nothing was moved, and they were not told that it is.`,
        'If it was you, with a second account: delete one of the two first, or ask your coordinator. If it was not you, there is nothing to do.',
      ],
      button: 'Safety and sign-in',
    }),
    asked: (next, byAdministrator) => ({
      subject: 'Your account is to have another address',
      lines: [
        byAdministrator
          ? `An administrator wants to move your account to ${next}. We write there a day from now, and it moves once that letter is answered.`
          : `Someone who is signed in as you wants to move your account to ${next}. It moves once the letter there is answered.`,
        'If you know of it, there is nothing to do.',
        `If it was not you, stop it with the button. It works for ${byAdministrator ? '48' : '24'} hours, as long as the account has not moved, and signs out every device. Then sign in and change your password.`,
      ],
      button: 'It was not me: stop it',
    }),
    changed: (next) => ({
      subject: 'Your account has another address now',
      lines: [
        `Your account moved to ${next}. This address opens it no more, and we write here no more.`,
        'If it was you, there is nothing to do.',
        'If it was not you, write to your coordinator or an administrator at once: they can close the account, and give it back to you.',
      ],
      get button() {
        return siteName('en');
      },
    }),
    because: 'You get this because someone wrote this address as their new one.',
  },
  es: {
    confirm: (byAdministrator) => ({
      subject: '¿Es esta tu nueva dirección?',
      lines: [
        byAdministrator
          ? `Alguien que administra ${siteName('es')} quiere pasar tu cuenta a esta dirección. Abre el enlace y pulsa “Usar esta dirección”.`
          : `Pediste a ${siteName('es')} pasar tu cuenta a esta dirección. Abre el enlace, entra si se te pide, y pulsa “Usar esta dirección”.`,
        'Sirve una vez, durante 24 horas. Mientras no pulses, todo sigue igual.',
        'Si no sabes nada de esto, déjalo: no pasa nada.',
      ],
      button: 'Ir a la página',
    }),
    taken: () => ({
      subject: 'Esta dirección ya tiene una cuenta',
      lines: [
        `Alguien pidió a ${siteName('es')} pasar otra cuenta a esta dirección. Tu cuenta está aquí, así que no se cambió nada, y no se le dijo que la hay.`,
        'Si fuiste tú, con una segunda cuenta: elimina antes una de las dos, o pregunta a quien coordina tu grupo. Si no fuiste tú, no tienes que hacer nada.',
      ],
      button: 'Seguridad y acceso',
    }),
    asked: (next, byAdministrator) => ({
      subject: 'Tu cuenta va a tener otra dirección',
      lines: [
        byAdministrator
          ? `Alguien que administra el sitio quiere pasar tu cuenta a ${next}. Escribimos allí dentro de un día, y se cambia cuando se responda a ese mensaje.`
          : `Alguien que entró con tu cuenta quiere pasarla a ${next}. Se cambia cuando se responda al mensaje que enviamos allí.`,
        'Si ya lo sabes, no tienes que hacer nada.',
        `Si no fuiste tú, detenlo con el botón. Sirve durante ${byAdministrator ? '48' : '24'} horas, mientras la cuenta no haya cambiado, y cierra la sesión en todos los dispositivos. Después entra y cambia tu contraseña.`,
      ],
      button: 'No fui yo: detenerlo',
    }),
    changed: (next) => ({
      subject: 'Tu cuenta ya tiene otra dirección',
      lines: [
        `Tu cuenta pasó a ${next}. Esta dirección ya no la abre, y aquí no escribimos más.`,
        'Si fuiste tú, no tienes que hacer nada.',
        'Si no fuiste tú, escribe enseguida a quien coordina tu grupo o a quien administra el sitio: pueden cerrar la cuenta y devolvértela.',
      ],
      get button() {
        return siteName('es');
      },
    }),
    because: 'Recibes esto porque alguien escribió esta dirección como su nueva dirección.',
  },
};
