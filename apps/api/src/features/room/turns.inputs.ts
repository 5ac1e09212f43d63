import { Field, InputType, Int } from '@nestjs/graphql';
import type { TurnAct } from '@hearth/shared';
import { IsOptional } from 'class-validator';
import { Id } from '../../platform/graphql/inputs.js';
import { TurnActEnum } from './turns.types.js';

@InputType({ description: '`id` is a UUID made by the client; a retry with the same id changes nothing.' })
export class TurnActInput {
  @Id() id: string;
  @Id() roomId: string;
  @Field(() => TurnActEnum) act: TurnAct;
  @Id({ optional: true, description: 'Whom it is about, where that is another' }) personId?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The version that whoever facilitates saw, 0 before the first; a newer one is a conflict',
  })
  @IsOptional()
  version?: number | null;
}
