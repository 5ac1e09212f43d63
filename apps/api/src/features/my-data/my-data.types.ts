import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ERASURE_WORDS } from '@hearth/shared';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Check, Id } from '../../platform/graphql/inputs.js';
import { Task } from '../../platform/tasks/tasks.types.js';
import { applyDecorators } from '@nestjs/common';

@ObjectType({ description: 'That one asked to be deleted' })
export class Erasure {
  @Field(() => DateTime) askedAt: string;
  @Field(() => DateTime, { description: 'From then on it cannot be taken back' }) dueAt: string;
  @Field({ description: 'What one wrote to others stays, under nobody’s name' }) keepsWords: boolean;
}

@ObjectType({ description: 'What one may do with all that is kept of one' })
export class MyData {
  @Field(() => ID, { description: 'One’s own' }) id: string;
  @Field(() => Task, { nullable: true, description: 'The latest, while it is kept' }) export: Task | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when its file can be fetched' })
  exportUntil: string | null;
  @Field(() => Erasure, { nullable: true }) erasure: Erasure | null;
  @Field({ description: 'No other administrator would be left: then one stays' })
  lastAdministrator: boolean;
  @Field(() => [String], { description: 'Programs and cohorts that nobody else coordinates: then one stays' })
  neededIn: string[];
}

/** The word that says one means it. */
const Meant = () =>
  applyDecorators(
    Field(() => String, { description: `“${ERASURE_WORDS.en}” or “${ERASURE_WORDS.es}”` }),
    Check('meant', (value) =>
      typeof value === 'string' &&
      (Object.values(ERASURE_WORDS) as string[]).includes(value.trim().toLowerCase())
        ? null
        : { rule: 'not_typed' },
    ),
  );

@InputType()
export class ErasureAskInput {
  @Meant() word: string;
  @Field(() => Boolean, {
    description: 'What one wrote to others stays, under nobody’s name; otherwise it goes too',
  })
  keepsWords: boolean;
}

@InputType({ description: '`id` is a UUID made by the client' })
export class MyDataExportInput {
  @Id() id: string;
}
