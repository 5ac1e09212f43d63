import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { State } from '../../foundation/people/people.types.js';

const BreakSource = { LIBRARY: 'library', COORDINATOR: 'coordinator' } as const;
registerEnumType(BreakSource, { name: 'BreakSource', description: 'Whose word it is.' });

/** Days on which a state's schools are closed. */
@ObjectType()
export class SchoolBreak {
  @Field(() => ID) id: string;
  @Field(() => State) state: State;
  @Field({ description: 'In English' }) nameEn: string;
  @Field({ description: 'In Spanish' }) nameEs: string;
  @Field({ description: 'The first day: 2026-12-24' }) startsOn: string;
  @Field({ description: 'The last day' }) endsOn: string;
  @Field(() => BreakSource) source: 'library' | 'coordinator';
}
