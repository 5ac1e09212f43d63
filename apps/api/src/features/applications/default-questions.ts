import type { ApplicationQuestion, InBoth, RubricCriterion } from '@hearth/shared';

const noHelp: InBoth = { en: '', es: '' };

/** What a cohort may begin from: three things to tell, and a word that there is time. */
export const DEFAULT_QUESTIONS: readonly ApplicationQuestion[] = [
  {
    key: 'why',
    kind: 'LONG',
    required: true,
    text: { en: 'Why this cohort, and why now?', es: '¿Por qué esta cohorte y por qué ahora?' },
    help: {
      en: 'A few sentences are enough. Please leave out anything that could tell who a student is.',
      es: 'Bastan unas frases. Deja fuera todo lo que pueda decir quién es un estudiante.',
    },
    options: [],
  },
  {
    key: 'practice',
    kind: 'LONG',
    required: true,
    text: {
      en: 'Tell us about something you tried so that people at your school or center feel safer or more heard.',
      es: 'Cuéntanos algo que intentaste para que la gente de tu escuela o centro se sienta más segura o más escuchada.',
    },
    help: { en: 'It does not have to have worked.', es: 'No hace falta que haya funcionado.' },
    options: [],
  },
  {
    key: 'support',
    kind: 'CHOICE',
    required: true,
    text: {
      en: 'Does your supervisor know that you are applying?',
      es: '¿Sabe tu responsable que presentas una solicitud?',
    },
    help: noHelp,
    options: [
      { key: 'yes', en: 'Yes, and supports it', es: 'Sí, y lo apoya' },
      { key: 'soon', en: 'Not yet, I will tell them', es: 'Todavía no, se lo diré' },
      { key: 'own', en: 'I decide this myself', es: 'Lo decido yo' },
    ],
  },
  {
    key: 'time',
    kind: 'YES_NO',
    required: true,
    text: {
      en: 'Can you set aside about four hours a month while the cohort runs?',
      es: '¿Puedes reservar unas cuatro horas al mes mientras dure la cohorte?',
    },
    help: noHelp,
    options: [],
  },
  {
    key: 'needs',
    kind: 'SHORT',
    required: false,
    text: {
      en: 'Is there anything that would make it easier for you to take part?',
      es: '¿Hay algo que te facilitaría participar?',
    },
    help: {
      en: 'Captions, ASL, Spanish, a time of day: what you say here does not count for or against you.',
      es: 'Subtítulos, ASL, español, un horario: lo que digas aquí no cuenta a favor ni en contra.',
    },
    options: [],
  },
];

/** What applications are read by, unless a coordinator says otherwise. */
export const DEFAULT_RUBRIC: readonly RubricCriterion[] = [
  {
    key: 'readiness',
    name: { en: 'Ready to learn with others', es: 'Disposición a aprender con otros' },
    help: {
      en: '1: no sign of it yet. 5: asks questions, and says what did not work.',
      es: '1: aún no se nota. 5: se hace preguntas y dice qué no funcionó.',
    },
  },
  {
    key: 'reach',
    name: { en: 'Reach at their place', es: 'Alcance en su lugar' },
    help: {
      en: '1: alone with it for now. 5: others would take it up.',
      es: '1: por ahora a solas. 5: otros lo harían suyo.',
    },
  },
  {
    key: 'care',
    name: { en: 'Care for people', es: 'Cuidado de las personas' },
    help: {
      en: '1: speaks of problems. 5: speaks of people and their strengths.',
      es: '1: habla de problemas. 5: habla de personas y de sus fortalezas.',
    },
  },
];

/** What stands above the form, in Markdown. */
export const DEFAULT_INTRO: InBoth = {
  en: 'Thank you for thinking of joining us. It takes about twenty minutes, and you can stop and come back. We read every application.',
  es: 'Gracias por pensar en unirte. Lleva unos veinte minutos, y puedes parar y volver. Leemos todas las solicitudes.',
};
