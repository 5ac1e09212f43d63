import type { Letters } from './application-call.entity.js';

/** Letters as they are shipped: warm, short, and clear about what comes next. */
export const DEFAULT_LETTERS: Letters = {
  RECEIVED: {
    en: {
      subject: 'We have your application to {cohort}',
      body: 'Dear {name},\n\nyour application has reached us, and people will read all of it. You need to do nothing now.\n\nWe write to you as soon as it is decided, whatever it is. Until then you see where it stands by the link below.',
    },
    es: {
      subject: 'Tenemos tu solicitud para {cohort}',
      body: 'Hola, {name}:\n\nTu solicitud nos ha llegado y la leerán personas, entera. Ahora no tienes que hacer nada.\n\nTe escribimos en cuanto esté decidido, sea lo que sea. Mientras tanto, ves cómo va con el enlace de abajo.',
    },
  },
  OFFER: {
    en: {
      subject: 'A place for you in {cohort}',
      body: 'Dear {name},\n\nwe would be glad to have you in {cohort}. What you wrote will help others there.\n\nPlease tell us **by {deadline}** whether you take the place. If it does not fit after all, that is fine: say so, and someone else can have it.',
    },
    es: {
      subject: 'Una plaza para ti en {cohort}',
      body: 'Hola, {name}:\n\nNos alegraría tenerte en {cohort}. Lo que escribiste ayudará a otras personas allí.\n\nDinos **antes del {deadline}** si aceptas la plaza. Si al final no te viene bien, no pasa nada: dilo, y será para otra persona.',
    },
  },
  WAITLIST: {
    en: {
      subject: 'You are on the waitlist of {cohort}',
      body: 'Dear {name},\n\nthere were more people we would like to have than places. You are on the waitlist of {cohort}: when a place comes free, we write to you at once.\n\nThis says nothing against what you do. If you do not want to wait, tell us by the link below.',
    },
    es: {
      subject: 'Estás en la lista de espera de {cohort}',
      body: 'Hola, {name}:\n\nHabía más personas a las que queríamos que plazas. Estás en la lista de espera de {cohort}: si queda una plaza libre, te escribimos enseguida.\n\nEsto no dice nada en contra de lo que haces. Si prefieres no esperar, dilo con el enlace de abajo.',
    },
  },
  DECLINE: {
    en: {
      subject: 'About your application to {cohort}',
      body: 'Dear {name},\n\nthank you for writing to us about your work. We cannot offer you a place in {cohort} this time. There were few places, and we tried to bring different roles and states together.\n\nIt is not a judgment of you or of what you do. You would be welcome to apply again.',
    },
    es: {
      subject: 'Sobre tu solicitud para {cohort}',
      body: 'Hola, {name}:\n\nGracias por contarnos tu trabajo. Esta vez no podemos ofrecerte una plaza en {cohort}. Había pocas, y quisimos reunir distintos puestos y estados.\n\nNo es un juicio sobre ti ni sobre lo que haces. Puedes volver a presentarte cuando quieras.',
    },
  },
};
