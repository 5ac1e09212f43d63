import type { InvitationRole, Locale } from '@hearth/shared';
import { siteName } from '../../platform/settings/site-brand.js';

/** A mail whose words nobody changes. */
export interface FixedMail {
  subject: string;
  lines: string[];
  button: string;
}

interface JoiningWords {
  /** Of requests. These name nobody: who wrote a name into a form may not own the address. */
  confirm: FixedMail;
  goOn: FixedMail;
  again: FixedMail;
  member: FixedMail;
  see: string;
  answer: string;
  requestBecause: string;
  notYou: string;
  role: Record<InvitationRole, string>;
  /** `place`: the Collective, the house, or a cohort. */
  invited: (of: { by: string; role: string; place: string }) => string;
  invitedSubject: (of: { place: string }) => string;
  theirWords: (of: { by: string }) => string;
  until: (of: { day: string }) => string;
  look: string;
  invitationBecause: string;
  signIn: string;
}

/** What mails about joining say. */
export const JOINING_WORDS: Record<Locale, JoiningWords> = {
  en: {
    confirm: {
      subject: 'One step left: confirm your request',
      lines: [
        'Someone, we think you, has asked for access to the HEART Collective with this address.',
        'Open the page below and press “Confirm”. Only then do we read it.',
      ],
      button: 'Look at it and confirm',
    },
    goOn: {
      subject: 'Go on with your request',
      lines: [
        'Here is the way back to the request for access that was begun with this address.',
        'It opens on any device. Nothing has been sent yet.',
      ],
      button: 'Go on writing',
    },
    again: {
      subject: 'We have your request already',
      lines: [
        'Someone, perhaps you, has just asked for access to the HEART Collective with this address.',
        'We have a request from you. It stays as it is, and you lose no time by it.',
      ],
      button: 'See where it stands',
    },
    member: {
      subject: 'You can sign in already',
      lines: [
        'Someone, perhaps you, has just asked for access to the HEART Collective with this address.',
        'You are in it already: you can sign in with this address. Nothing else was done.',
      ],
      button: 'Sign in',
    },
    see: 'See where it stands',
    answer: 'Answer',
    requestBecause: 'You get this because this address was used to ask for access.',
    notYou: 'If it was not you, you need do nothing: nothing is kept for long, and nobody reads it.',
    role: {
      member: 'a member',
      moderator: 'a moderator',
      administrator: 'an administrator',
      fellow: 'a fellow',
      facilitator: 'a facilitator',
      coordinator: 'a coordinator',
    },
    invited: ({ by, role, place }) => `${by} invites you to join ${place} as ${role}.`,
    invitedSubject: ({ place }) => `An invitation to ${place}`,
    theirWords: ({ by }) => `${by} writes:`,
    until: ({ day }) => `The link below is good until ${day}, on any device. It is meant for you alone.`,
    look: 'Look at the invitation',
    get invitationBecause() {
      return `You get this because someone in ${siteName('en')} wrote your address. If you know nothing of it, you need do nothing.`;
    },
    signIn: 'Sign in',
  },
  es: {
    confirm: {
      subject: 'Falta un paso: confirma tu solicitud',
      lines: [
        'Alguien, creemos que tú, ha pedido acceso al HEART Collective con esta dirección.',
        'Abre la página de abajo y pulsa «Confirmar». Solo entonces la leemos.',
      ],
      button: 'Verla y confirmar',
    },
    goOn: {
      subject: 'Sigue con tu solicitud',
      lines: [
        'Este es el camino de vuelta a la solicitud de acceso que se empezó con esta dirección.',
        'Se abre en cualquier dispositivo. Todavía no se ha enviado nada.',
      ],
      button: 'Seguir escribiendo',
    },
    again: {
      subject: 'Ya tenemos tu solicitud',
      lines: [
        'Alguien, quizá tú, acaba de pedir acceso al HEART Collective con esta dirección.',
        'Ya tenemos una solicitud tuya. Se queda como está y no pierdes tiempo por ello.',
      ],
      button: 'Ver cómo va',
    },
    member: {
      subject: 'Ya puedes entrar',
      lines: [
        'Alguien, quizá tú, acaba de pedir acceso al HEART Collective con esta dirección.',
        'Ya estás dentro: puedes entrar con esta dirección. No se ha hecho nada más.',
      ],
      button: 'Entrar',
    },
    see: 'Ver cómo va',
    answer: 'Responder',
    requestBecause: 'Recibes esto porque esta dirección se usó para pedir acceso.',
    notYou: 'Si no fuiste tú, no tienes que hacer nada: nada se guarda mucho tiempo y nadie lo lee.',
    role: {
      member: 'integrante',
      moderator: 'moderador o moderadora',
      administrator: 'administrador o administradora',
      fellow: 'participante',
      facilitator: 'facilitador o facilitadora',
      coordinator: 'coordinador o coordinadora',
    },
    invited: ({ by, role, place }) => `${by} te invita a unirte a ${place} como ${role}.`,
    invitedSubject: ({ place }) => `Una invitación a ${place}`,
    theirWords: ({ by }) => `${by} escribe:`,
    until: ({ day }) =>
      `El enlace de abajo sirve hasta el ${day}, en cualquier dispositivo. Es solo para ti.`,
    look: 'Ver la invitación',
    get invitationBecause() {
      return `Recibes esto porque alguien en ${siteName('es')} escribió tu dirección. Si no sabes nada de esto, no tienes que hacer nada.`;
    },
    signIn: 'Entrar',
  },
};
