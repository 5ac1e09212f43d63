import type { MailWords } from './mail-words.types.js';
import { siteName } from '../../platform/settings/site-brand.js';
import { STORY_MAIL } from './mail-words.stories.js';

/** A series is told once, as its first. */
const more = (count: number) => (count > 1 ? `, y ${count - 1} ${count === 2 ? 'vez' : 'veces'} más` : '');
const session = 'Recibes esto porque el encuentro está en tu calendario o es para un grupo tuyo.';

const STORY_SUBJECTS: Readonly<Record<number, string>> = STORY_MAIL.es.subjects;
const STORY_LINES: Readonly<Record<number, string>> = STORY_MAIL.es.lines;

export const es: MailWords = {
  subject: {
    'thread.reply': ({ count, answered }) =>
      answered
        ? count === 1
          ? 'Una respuesta a lo que escribiste'
          : `Una respuesta a lo que escribiste, y ${count - 1} más`
        : count === 1
          ? 'Una respuesta nueva en una conversación que sigues'
          : `${count} respuestas nuevas en una conversación que sigues`,
    'thread.mention': ({ count }) =>
      count === 1 ? 'Alguien te escribió por tu nombre' : `${count} mensajes que te nombran`,
    'thread.bookmark': () => 'Un mensaje al que querías volver',
    'session.scheduled': () => 'Un encuentro nuevo al que puedes venir',
    'session.changed': () => 'Cambió un encuentro de tu calendario',
    'session.canceled': () => 'Se canceló un encuentro de tu calendario',
    'session.place': () => 'Un lugar en un encuentro que esperas',
    'session.accommodation': () => 'Sobre lo que alguien necesita para participar',
    'session.reminder': ({ soon }) =>
      soon ? 'Pronto empieza un encuentro de tu calendario' : 'Se acerca un encuentro de tu calendario',
    'session.how_did_it_go': () => '¿Cómo salió?',
    'access_request.waiting': ({ count }) =>
      count === 1 ? 'Alguien espera acceso' : `${count} personas esperan acceso`,
    'cohort.joined': () => 'Ya eres parte de una cohorte',
    'person.left': ({ count }) =>
      count === 0 ? 'Un grupo se quedó sin quien lo coordine' : 'Alguien se fue',
    'certificate.issued': () => 'Un certificado para ti',
    'story.news': ({ count }) => STORY_SUBJECTS[count] ?? 'Sobre una historia',
    'organization.decided': () => 'Sobre la organización que faltaba en la lista',
    'mail.stopped': () => `El correo de ${siteName('es')} no le llega a alguien`,
    'time_poll.asked': () => '¿Cuándo puedes?',
    'time_poll.reminder': () => 'Aún puedes decir cuándo te viene bien',
    'thread.moderated': () => 'El equipo de moderación tiene algo que decirte',
    'thread.lesson': () => 'Alguien quiere marcar un mensaje tuyo como aprendizaje',
    'room.lesson': () => 'Alguien quiere marcar algo que dijiste como aprendizaje',
    'room.mention': ({ count }) =>
      count === 1
        ? 'Alguien te nombró en un encuentro en vivo'
        : `${count} mensajes de un encuentro te nombran`,
    'thread.unmasked': () => 'La administración consultó quién escribió un mensaje',
    'review.waiting': () => 'Algo espera revisión',
    'review.urgent': () => 'Un aviso te necesita hoy',
  },
  subjectOfSeveral: (count) => `${count} cosas te esperan en ${siteName('es')}`,
  subjectOfDigest: ({ daily, count }) =>
    `${daily ? 'Tu resumen del día' : 'Tu resumen de la semana'}: ${count === 1 ? '1 novedad' : `${count} novedades`} en ${siteName('es')}`,
  need: { now: 'En los próximos dos días', for_me: 'Para ti', news: 'Novedades' },
  line: {
    'thread.reply': ({ who, amongThem, count, answered, place }) =>
      `${count === 1 ? 'Una respuesta nueva' : `${count} respuestas nuevas`}${who && `${amongThem ? ', entre ellas' : ''} de ${who}`}${
        answered
          ? count === 1
            ? ', a lo que escribiste'
            : ', al menos una de ellas a lo que escribiste'
          : ''
      }. En ${place}.`,
    'thread.mention': ({ who, amongThem, count, place }) =>
      `${count === 1 ? 'Un mensaje que te nombra' : `${count} mensajes que te nombran`}${who && `${amongThem ? ', entre ellos' : ''} de ${who}`}. En ${place}.`,
    'thread.bookmark': ({ place }) => `Querías volver a él. En ${place}.`,
    'session.scheduled': ({ when, place, count }) => `Es el ${when}${more(count)}. Para ${place}.`,
    'session.changed': ({ when, place, count }) =>
      `Cambió su hora o su enlace. Es el ${when}${more(count)}. Para ${place}.`,
    'session.canceled': ({ when, place, count }) =>
      `No tendrá lugar. Estaba previsto para el ${when}${more(count)}. Para ${place}.`,
    'session.place': ({ when, until, place }) =>
      until
        ? `Hay un lugar reservado para ti hasta el ${until}. Después pasa a la siguiente persona. El encuentro es el ${when}. Para ${place}.`
        : `Tienes un lugar. El encuentro es el ${when}. Para ${place}.`,
    'session.accommodation': ({ who, place }) =>
      who
        ? `${who} necesita algo para poder participar. En el encuentro puedes ver qué es. En ${place}.`
        : `Hay noticias sobre lo que pediste para poder participar. En ${place}.`,
    'session.reminder': ({ when, place }) => `Empieza el ${when}. Para ${place}.`,
    'session.how_did_it_go': ({ place }) =>
      `Hace un mes escribiste qué salió de un encuentro al que trajiste una pregunta. ¿Cómo fue? Unas líneas ayudan a quienes pensaron contigo. En ${place}.`,
    'access_request.waiting': ({ count, place }) =>
      `${count === 1 ? 'Una persona ha pedido unirse' : `${count} personas han pedido unirse`} y nadie lo ha decidido todavía. En ${place}.`,
    'cohort.joined': ({ place }) =>
      `Te incorporaron a esta cohorte. Ya puedes ver a su gente, sus encuentros y sus conversaciones. En ${place}.`,
    'person.left': ({ place, count }) =>
      count === 0
        ? `Alguien borró su cuenta y ahora nadie coordina esto. Nombra a alguien que lo haga: ${place}.`
        : `Se fue por decisión propia. Se trata de: ${place}.`,
    'certificate.issued': ({ place }) =>
      `Tus horas están en un certificado que puedes guardar, imprimir y dejar comprobar. De ${place}.`,
    'story.news': ({ count, place }) =>
      `${STORY_LINES[count] ?? 'Hay algo nuevo sobre una historia.'} En ${place}.`,
    'organization.decided': ({ count, place }) =>
      count > 0
        ? `Está en la lista como ${place}. También está en tu perfil, salvo que mientras tanto hayas elegido otra.`
        : 'No se añadió a la lista. Puedes elegir otra para tu perfil, o enviarla de nuevo con más datos.',
    'mail.stopped': ({ place }) =>
      `El correo a esta persona vuelve siempre, así que paramos. Hace falta otra manera de avisarle. En ${place}.`,
    'time_poll.asked': ({ count, when, place }) =>
      `${count === 1 ? 'Un horario por responder' : `${count} horarios por responder`}: sí, si hace falta o no. Lleva cerca de un minuto. Responde antes de: ${when}. Para ${place}.`,
    'time_poll.reminder': ({ count, when, place }) =>
      `${count === 1 ? 'Un horario espera' : `${count} horarios esperan`} tu respuesta hasta: ${when}. Para ${place}.`,
    'thread.moderated': ({ place }) => `Es sobre un mensaje tuyo. Solo tú puedes verlo. En ${place}.`,
    'thread.lesson': ({ who, place }) =>
      `${who || 'Coordinación'} quiere marcar un mensaje tuyo como aprendizaje, para que otras personas lo encuentren. Tú dices que sí o que no; hasta entonces nadie más lo ve. En ${place}.`,
    'room.lesson': ({ who, place }) =>
      `${who || 'Coordinación'} quiere marcar como aprendizaje algo que dijiste en un encuentro en vivo, para que lo encuentren quienes estuvieron allí. Tú dices que sí o que no; hasta entonces nadie más lo ve. En ${place}.`,
    'room.mention': ({ who, count, place }) =>
      `${count === 1 ? 'Un mensaje que te nombra' : `${count} mensajes que te nombran`}${who && `, de ${who}`}. En ${place}.`,
    'thread.unmasked': ({ who, place, reason }) =>
      `${who || 'Alguien de la administración'} consultó quién escribió un mensaje tuyo publicado como miembro, en ${place}. El motivo que dio: ${reason}`,
    'review.waiting': ({ place }) => `Alguien señaló algo. En ${place}.`,
    'review.urgent': ({ place }) => `A alguien le preocupa una persona. En ${place}.`,
  },
  open: {
    'thread.reply': 'Leer',
    'thread.mention': 'Leer',
    'thread.bookmark': 'Ir al mensaje',
    'session.scheduled': 'Decir si puedes venir',
    'session.changed': 'Ver el encuentro',
    'session.canceled': 'Ver el encuentro',
    'session.place': 'Ver el lugar',
    'session.accommodation': 'Ver qué es',
    'session.reminder': 'Ir al encuentro',
    'session.how_did_it_go': 'Contarlo',
    'access_request.waiting': 'Leer las solicitudes',
    'cohort.joined': 'Echar un vistazo',
    'person.left': 'Ver quién está',
    'certificate.issued': 'Ver tu certificado',
    'story.news': 'Verla',
    'organization.decided': 'Verla',
    'mail.stopped': 'Ver de quién es',
    'time_poll.asked': 'Responder todos los horarios',
    'time_poll.reminder': 'Responder todos los horarios',
    'thread.moderated': 'Ver lo que dicen',
    'thread.lesson': 'Decir que sí o que no',
    'room.lesson': 'Decir que sí o que no',
    'room.mention': 'Leer',
    'thread.unmasked': 'Ver de qué se trata',
    'review.waiting': 'Abrir la lista',
    'review.urgent': 'Abrir la lista',
  },
  because: {
    'thread.reply': 'Recibes esto porque escribiste en esta conversación o la sigues.',
    'thread.mention': 'Recibes esto porque alguien que escribe en esta conversación te nombró.',
    'thread.bookmark': 'Recibes esto porque pediste un recordatorio de este mensaje.',
    'session.scheduled': session,
    'session.changed': session,
    'session.canceled': session,
    'session.place': 'Recibes esto porque pediste un lugar en este encuentro.',
    'session.accommodation': 'Recibes esto porque lo pediste o porque llevas este encuentro.',
    'session.reminder': 'Recibes esto porque dijiste que quizá vendrías, o porque diriges este encuentro.',
    'session.how_did_it_go': 'Recibes esto una sola vez, porque escribiste el seguimiento.',
    'access_request.waiting': 'Recibes esto porque coordinas una cohorte o administras esta casa.',
    'cohort.joined': 'Recibes esto una sola vez, porque ya eres parte.',
    'person.left': 'Recibes esto porque cuidas el lugar que dejó.',
    'certificate.issued': 'Recibes esto una vez por cada certificado, porque es tuyo.',
    'story.news': 'Recibes esto porque la historia es tuya, o porque la cuidas.',
    'organization.decided': 'Recibes esto una sola vez, porque la enviaste.',
    'mail.stopped': 'Recibes esto porque coordinas una cohorte suya o administras esta casa.',
    'time_poll.asked': 'Recibes esto porque el encuentro es para un grupo al que perteneces.',
    'time_poll.reminder': 'Recibes esto porque aún no has respondido; llegan dos recordatorios como máximo.',
    'thread.moderated': 'Recibes esto porque escribiste el mensaje del que trata.',
    'thread.lesson': 'Recibes esto porque escribiste el mensaje del que trata.',
    'room.lesson': 'Recibes esto porque lo dijiste tú.',
    'room.mention': 'Recibes esto porque alguien te nombró en este encuentro.',
    get 'thread.unmasked'() {
      return `Recibes esto porque escribiste el mensaje. ${siteName('es')} te avisa siempre que alguien lo consulta.`;
    },
    'review.waiting': 'Recibes esto porque moderas esta casa.',
    'review.urgent': 'Recibes esto porque moderas esta casa.',
  },
  becauseDigest: 'Esto es lo nuevo para ti que aún no has visto, en un solo correo.',
  list: {
    'thread.reply': 'respuestas en conversaciones',
    'thread.mention': 'mensajes que te nombran',
    'thread.bookmark': 'recordatorios de marcadores',
    'session.scheduled': 'encuentros nuevos',
    'session.changed': 'cambios de encuentros',
    'session.canceled': 'encuentros cancelados',
    'session.place': 'lugares que esperas',
    'session.accommodation': 'lo que la gente necesita para participar',
    'session.reminder': 'recordatorios de encuentros',
    'session.how_did_it_go': 'cómo salió lo de un encuentro tuyo',
    'access_request.waiting': 'solicitudes de acceso en espera',
    'cohort.joined': 'cohortes a las que te incorporaron',
    'person.left': 'personas que dejan lo que tú cuidas',
    'certificate.issued': 'certificados tuyos',
    'story.news': 'historias de becarios',
    'organization.decided': 'organizaciones que faltaban en la lista',
    'mail.stopped': 'direcciones que no reciben correo',
    'time_poll.asked': 'encuestas de horario',
    'time_poll.reminder': 'recordatorios de encuestas de horario',
    'thread.moderated': 'palabras del equipo de moderación',
    'thread.lesson': 'mensajes tuyos que servirían de aprendizaje',
    'room.lesson': 'cosas que dijiste en un encuentro que servirían de aprendizaje',
    'room.mention': 'mensajes de encuentros que te nombran',
    'thread.unmasked': 'consultas de quién escribió como miembro',
    'review.waiting': 'lo que espera revisión',
    'review.urgent': 'preocupación por alguien',
  },
  aMember: 'un miembro',
  someone: 'alguien',
  thatIsAll: 'Eso es todo.',
  timeYes: 'Sí, puedo',
  timesIn: (zone) =>
    `Los horarios están en ${zone}. Un enlace abre una página donde nada se envía hasta que pulsas su botón. Los enlaces son tuyos: quien tenga este correo puede responder por ti.`,
  answerByMail:
    'Puedes contestar respondiendo a este correo. Lo que escribas aparece en la conversación, con tu nombre.',
  stop: (list) => `No recibir más correos sobre ${list}`,
  stopDigest: 'No recibir más este resumen',
  inbox: 'Abrir tu bandeja',
  leave: {
    title: 'No recibir más estos correos',
    ask: (lists) =>
      `${siteName('es')} no te enviará más correos sobre ${lists}. Tu bandeja en ${siteName('es')} sigue igual.`,
    get askDigest() {
      return `${siteName('es')} no te enviará más resúmenes. Tu bandeja en ${siteName('es')} sigue igual.`;
    },
    button: 'No recibir más estos correos',
    done: (lists) => `Listo. Ya no recibirás correos sobre ${lists}.`,
    doneDigest: 'Listo. Ya no recibirás resúmenes.',
    ended: 'Este enlace ya no sirve',
    get endedHelp() {
      return `Usa el enlace de un correo más nuevo, o cámbialo en ${siteName('es')}, en tus ajustes.`;
    },
  },
};
