import type { ShippedProtocol } from './step.js';

export const caseConsultation: ShippedProtocol = {
  source: 'case_consultation',
  version: 2,
  en: {
    title: 'Case consultation',
    about: 'A case that names nobody, with a specialist at hand and all of the others’ experience.',
  },
  es: {
    title: 'Consulta de caso',
    about: 'Un caso que no nombra a nadie, con especialistas cerca y la experiencia de todo el grupo.',
  },
  steps: [
    {
      minutes: 10,
      speaks: 'PRESENTER',
      tag: null,
      shows: 'CASE_OUTLINE',
      en: {
        name: 'The case',
        prompt: 'Age band and setting, what happened in general words, what was tried, and the question.',
        hint: 'Listen for now. No names of students or schools.',
      },
      es: {
        name: 'El caso',
        prompt: 'Franja de edad y entorno, qué pasó en palabras generales, qué se intentó y la pregunta.',
        hint: 'Por ahora, escucha. Sin nombres de estudiantes ni escuelas.',
      },
    },
    {
      minutes: 8,
      speaks: 'EVERYONE',
      tag: 'QUESTION',
      shows: 'CASE_TRIED',
      en: {
        name: 'Questions',
        prompt: 'Ask what you need to know, first the schools, then the specialists.',
        hint: 'Questions only, no advice yet',
      },
      es: {
        name: 'Preguntas',
        prompt: 'Pregunten lo que haga falta: primero las escuelas, después las y los especialistas.',
        hint: 'Solo preguntas, sin consejos todavía',
      },
    },
    {
      minutes: 12,
      speaks: 'EVERYONE',
      tag: 'RECOMMENDATION',
      shows: 'CASE_QUESTION',
      en: {
        name: 'What others would try',
        prompt: 'Say what helped where you work, and what you would try on Monday.',
        hint: 'One thing you would try',
      },
      es: {
        name: 'Qué probarían otras personas',
        prompt: 'Di qué ayudó donde trabajas y qué probarías el lunes.',
        hint: 'Una cosa que probarías',
      },
    },
    {
      minutes: 6,
      speaks: 'EVERYONE',
      tag: 'RECOMMENDATION',
      en: {
        name: 'What the field knows',
        prompt: 'The specialists put together what was said and add what is known.',
        hint: 'Add what is known, and from where',
      },
      es: {
        name: 'Lo que se sabe',
        prompt: 'Las y los especialistas reúnen lo dicho y agregan lo que se sabe.',
        hint: 'Agrega lo que se sabe y de dónde viene',
      },
    },
    {
      minutes: 4,
      speaks: 'PRESENTER',
      tag: 'REFLECTION',
      en: {
        name: 'Next step',
        prompt: 'The presenter names one next step, and when the group will hear how it went.',
        hint: 'This time is the presenter’s',
      },
      es: {
        name: 'Próximo paso',
        prompt: 'Quien presentó nombra un próximo paso y cuándo sabrá el grupo cómo fue.',
        hint: 'Este tiempo es de quien presentó',
      },
    },
  ],
};
