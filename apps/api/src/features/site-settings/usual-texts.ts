import type { BothWords } from '../../platform/settings/site-kinds.js';

/** What people promise each other here, until administrators say it in their own words. */
export const USUAL_AGREEMENTS: BothWords = {
  en: `## How we are with each other

- **What is said here stays here.** Take home what you learned. Leave here who said it.
- **No student can be recognized.** Tell what happened without names, dates, or a school with a grade.
- **Speak from your own work.** Say “I tried” and “we found”, and let others find their own way.
- **Everyone may pass.** Nobody has to speak, write or explain.
- **Strengths first.** We speak of students, families and colleagues as if they could hear us.
- **Ask before you advise.** Some people want ideas. Some want to be heard.

## When something goes wrong

Flag a post that could identify a student, or that worries you. A moderator looks at it. Nobody is told who
flagged it.

This is a place to learn, not a place for emergencies. In a crisis call or text **988**, at any hour.`,
  es: `## Cómo nos tratamos

- **Lo que se dice aquí, se queda aquí.** Llévate lo que aprendiste. Deja aquí quién lo dijo.
- **Nadie puede reconocer a un estudiante.** Cuenta lo que pasó sin nombres, sin fechas y sin una escuela con su grado.
- **Habla de tu propio trabajo.** Di «yo probé» y «nos funcionó», y deja que cada quien encuentre su camino.
- **Siempre puedes pasar.** Nadie tiene que hablar, escribir ni dar explicaciones.
- **Primero las fortalezas.** Hablamos de estudiantes, familias y colegas como si nos oyeran.
- **Pregunta antes de aconsejar.** Hay quien quiere ideas y hay quien quiere que lo escuchen.

## Cuando algo sale mal

Marca el mensaje que pueda identificar a un estudiante o que te preocupe. Alguien del equipo de moderación lo mira.
Nadie se entera de quién lo marcó.

Este es un lugar para aprender, no para emergencias. En una crisis, llama o escribe al **988**, a cualquier hora.`,
};

/** What the house does with what it knows, until administrators say it in their own words. */
export const USUAL_PRIVACY: BothWords = {
  en: `## What is kept

Your name, your address, what you write, which sessions you came to, and how you like to be told. No student records.

## Who sees it

- What you write for a cohort stays with that cohort.
- What you write “as a member” shows no name. Only an administrator can look it up, with a reason that is recorded, and
  you are told.
- Reports count people. They never show a group of fewer than five.

## What we do not do

Nothing is sold or given away. Pages and mails hold no trackers, and we do not look at who opens what. Your browser keeps
one cookie, which holds you signed in.

## What is yours

You can correct what stands about you, take all of it with you, pause, and leave. Ask us if you do not find how.`,
  es: `## Qué se guarda

Tu nombre, tu dirección, lo que escribes, los encuentros a los que viniste y cómo prefieres que te avisemos. Ningún
expediente de estudiantes.

## Quién lo ve

- Lo que escribes para un grupo se queda en ese grupo.
- Lo que escribes «como miembro» no muestra ningún nombre. Solo la administración puede consultarlo, con un motivo que
  queda registrado, y a ti se te avisa.
- Los informes cuentan personas. Nunca muestran un grupo de menos de cinco.

## Lo que no hacemos

No se vende ni se regala nada. Las páginas y los correos no llevan rastreadores, y no miramos quién abre qué. Tu navegador
guarda una sola cookie, la que mantiene tu sesión.

## Lo que es tuyo

Puedes corregir lo que dice de ti, llevártelo todo, hacer una pausa e irte. Pregúntanos si no encuentras cómo.`,
};
