/** What is new about a story, by its number (`features/stories`). */
type Lines = Readonly<Record<number, string>>;

export const STORY_MAIL = {
  en: {
    subjects: {
      1: 'Would you tell your story?',
      2: 'A suggestion for your story',
      3: 'A story was sent to you',
      4: 'A story may be shown',
      5: 'Your story is shown',
      6: 'A story was taken back',
    },
    lines: {
      1: 'Someone would like you to write about your work. Only if you want to, and nobody reads it before you send it.',
      2: 'Whoever looks after the stories read yours and suggests something. The words stay yours.',
      3: 'A fellow sent you their story to read. It is shown nowhere yet.',
      4: 'Its author agrees that it is shown. You can publish it.',
      5: 'It is shown where you agreed. You can take it back at any time, with one press.',
      6: 'Its author does not want it to be shown any more. It is gone everywhere, and there is nothing to do.',
    },
  },
  es: {
    subjects: {
      1: '¿Quieres contar tu historia?',
      2: 'Una sugerencia para tu historia',
      3: 'Te enviaron una historia',
      4: 'Una historia puede mostrarse',
      5: 'Tu historia se muestra',
      6: 'Una historia se retiró',
    },
    lines: {
      1: 'A alguien le gustaría que escribieras sobre tu trabajo. Solo si quieres, y nadie lo lee antes de que lo envíes.',
      2: 'Quien cuida las historias leyó la tuya y sugiere algo. El texto sigue siendo tuyo.',
      3: 'Alguien te envió su historia para que la leas. Todavía no se muestra en ninguna parte.',
      4: 'Quien la escribió acepta que se muestre. Puedes publicarla.',
      5: 'Se muestra donde aceptaste. Puedes retirarla cuando quieras, con solo pulsar un botón.',
      6: 'Quien la escribió ya no quiere que se muestre. Ha desaparecido de todas partes y no hay nada que hacer.',
    },
  },
} as const satisfies Record<'en' | 'es', { subjects: Lines; lines: Lines }>;
