import { LIMITS, type Locale } from '@hearth/shared';
import type { ReplyWords } from './reply-words.types.js';

const most = (locale: Locale): string => LIMITS.post.toLocaleString(locale === 'es' ? 'es-US' : 'en-US');

/** Every word of an answer to a reply by mail, by language. */
export const REPLY_WORDS: Record<Locale, ReplyWords> = {
  en: {
    subject: {
      refused: 'Your reply by mail is not posted',
      files: 'Your reply is posted, without its files',
    },
    why: {
      out_of_reach: 'The thread you answered is not open to you any more, so your reply is not posted.',
      locked: 'The thread you answered takes no more replies, so yours is not posted.',
      too_long: `A reply can have ${most('en')} characters, and yours has more. Shorten it in the thread and send it there.`,
      empty:
        'We found nothing that you typed above the mail you answered. Pictures and files cannot come by mail yet. Write in the thread, or send another mail.',
      sender:
        'It came from another address than the one you have here, so it is not posted. Send it again from this address, or from the thread. If it was not you, nothing need be done.',
      as_member:
        'You wrote in this thread as a member, and a mail would show your name. So it is not posted yet. Choose in the thread how it should appear.',
      too_many: 'Many replies came from you within an hour, so this one waits. Send it from the thread.',
      files:
        'Your words are in the thread. The files that came with them are not: they cannot come by mail yet.',
    },
    kept: 'Your words are kept, for you alone: they are at the end of the thread, ready to go on with.',
    inYourMail: 'Your words are in the mail you sent.',
    open: 'Open the thread',
    thatIsAll: 'That is all.',
  },
  es: {
    subject: {
      refused: 'Tu respuesta por correo no se publicó',
      files: 'Tu respuesta se publicó, sin sus archivos',
    },
    why: {
      out_of_reach: 'La conversación a la que respondiste ya no está abierta para ti, así que no se publicó.',
      locked: 'La conversación a la que respondiste ya no admite respuestas, así que la tuya no se publicó.',
      too_long: `Una respuesta puede tener ${most('es')} caracteres, y la tuya tiene más. Acórtala en la conversación y envíala allí.`,
      empty:
        'No encontramos nada que hayas escrito encima del correo que respondiste. Las imágenes y los archivos todavía no pueden llegar por correo. Escribe en la conversación o envía otro correo.',
      sender:
        'Llegó desde otra dirección que la que tienes aquí, así que no se publicó. Envíala otra vez desde esta dirección, o desde la conversación. Si no fuiste tú, no hace falta hacer nada.',
      as_member:
        'En esta conversación escribiste como miembro, y un correo mostraría tu nombre. Por eso aún no se publicó. Elige en la conversación cómo debe aparecer.',
      too_many:
        'Llegaron muchas respuestas tuyas en una hora, así que esta espera. Envíala desde la conversación.',
      files:
        'Tus palabras están en la conversación. Los archivos que venían con ellas no: todavía no pueden llegar por correo.',
    },
    kept: 'Tus palabras están guardadas, solo para ti: al final de la conversación, listas para seguir.',
    inYourMail: 'Tus palabras están en el correo que enviaste.',
    open: 'Abrir la conversación',
    thatIsAll: 'Eso es todo.',
  },
};
