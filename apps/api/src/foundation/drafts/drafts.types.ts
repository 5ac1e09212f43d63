import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Check, Id, Whole } from '../../platform/graphql/inputs.js';
import { bodyFault, placeFault } from './draft-faults.js';

@ObjectType({ description: 'What the viewer has begun to write and not sent; nobody else reads it' })
export class Draft {
  @Field({ description: 'Where it is written: `thread:<id>:reply`' }) place: string;
  @Field({ description: 'As the browser keeps it: the text, or the fields of a form as JSON' }) body: string;
  @Field(() => Int, { description: "The viewer's counter at its latest change" }) rev: number;
  @Field(() => DateTime) changedAt: string;
}

@ObjectType({
  description:
    'A draft by its beginning (500 characters of each text), with the place it belongs to as far as the viewer may still see that',
})
export class ListedDraft extends Draft {
  @Field(() => String, { nullable: true, description: 'Of the thread, space or session' })
  title: string | null;
  @Field(() => String, { nullable: true, description: 'Where one goes on writing: a path of the web' })
  path: string | null;
}

@ObjectType()
export class DraftPage {
  @Field(() => [ListedDraft]) nodes: ListedDraft[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'A place whose draft was sent or thrown away' })
export class GoneDraft {
  @Field() place: string;
  @Field(() => Int) rev: number;
}

@ObjectType({ description: 'What has become of drafts since a `rev`, in its order' })
export class DraftChanges {
  @Field(() => [Draft]) drafts: Draft[];
  @Field(() => [GoneDraft]) gone: GoneDraft[];
  @Field(() => Int, { description: 'Everything up to it is told' }) upTo: number;
  @Field({ description: 'There are more after `upTo`' }) more: boolean;
}

@ObjectType()
export class DraftKept {
  @Field(() => Int, { description: 'Of the draft as it stands now' }) rev: number;
  @Field(() => Draft, {
    nullable: true,
    description: 'Written elsewhere meanwhile: it stands, and nothing was kept',
  })
  other: Draft | null;
}

@InputType()
export class DraftKeepInput {
  @Id({ description: 'Whose it is: a browser may have changed hands' }) personId: string;
  @Field() @Check('place', placeFault) place: string;
  @Field({ description: `At most ${LIMITS.draft} characters, kept as it comes` })
  @Check('body', bodyFault)
  body: string;
  @Whole({ min: 0, max: 2_147_483_647, description: 'The `rev` of the draft this goes on from; 0 for none' })
  base: number;
}
