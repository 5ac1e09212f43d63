import type { LessonMark } from '@hearth/shared';
import { registerEnumType } from '@nestjs/graphql';

export const LessonMarkKind = { PUT_TO_WORK: 'PUT_TO_WORK', REFINE: 'REFINE' } as const;
export type LessonMarkKind = Uppercase<LessonMark>;
registerEnumType(LessonMarkKind, {
  name: 'LessonMark',
  description:
    'What people learned, not a lesson of the course. PUT_TO_WORK: how the model was put to work. REFINE: how to refine it',
});
