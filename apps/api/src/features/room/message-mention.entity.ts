import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { MessageEntity } from './message.entity.js';

/** Someone whom a message names with an @. */
@Entity()
export class MessageMentionEntity {
  @ForeignKey(() => MessageEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  messageId: string;
  @Index('message_mention_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
}
