import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { MessageEntity } from './message.entity.js';

/** One person's reaction to what someone else said. Whose it is, is shown to nobody but them. */
@Entity()
@Check('message_reaction_kind_check', `kind IN ('thank_you', 'with_you', 'helpful', 'me_too')`)
export class MessageReactionEntity {
  @ForeignKey(() => MessageEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  messageId: string;
  @Index('message_reaction_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @PrimaryColumn('text') kind: 'thank_you' | 'with_you' | 'helpful' | 'me_too';
}
