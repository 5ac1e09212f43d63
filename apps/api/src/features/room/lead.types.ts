import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROOM_ROLES, type RoomRole } from '@hearth/shared';
import { Person } from '../../foundation/people/people.types.js';
import { Id } from '../../platform/graphql/inputs.js';
import { enumOf } from '../../platform/graphql/enum-of.js';

export const RoomRoleEnum = enumOf(ROOM_ROLES);
registerEnumType(RoomRoleEnum, { name: 'RoomRole', description: 'What a person is in one session' });

@ObjectType({ description: 'Who leads in a room' })
export class RoomLead {
  @Field(() => ID) id: string;
  @Field(() => ID) roomId: string;
  @Field(() => Int) rev: number;
  @Field(() => [Person]) facilitators: Person[];
  @Field(() => [Person]) presenters: Person[];
  @Field(() => Person, { nullable: true, description: 'Who stands in until they are back' })
  acting: Person | null;
}

@InputType()
export class RoomRoleInput {
  @Id() roomId: string;
  @Id() personId: string;
  @Field(() => RoomRoleEnum) role: RoomRole;
  @Field(() => Boolean, { description: 'False takes it away' }) held: boolean;
}
