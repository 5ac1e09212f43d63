import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { ContentNoteEntity } from './content-note.entity.js';

/** What a person chose for a note. Without a row such posts are folded, and opened by choice. */
@Entity()
@Check('content_note_choice_check', `choice IN ('open', 'fold')`)
export class ContentNoteChoiceEntity {
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Index('content_note_choice_note_idx')
  @ForeignKey(() => ContentNoteEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('text')
  noteKey: string;
  @Column('text') choice: 'open' | 'fold';
}
