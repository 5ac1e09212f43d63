import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A note that says what is hard in a post, so that one reads it by choice. Its words stand in a row per language. */
@Entity()
@Check('content_note_key_check', `key ~ '^[a-z-]{1,40}$'`)
export class ContentNoteEntity {
  @PrimaryColumn('text') key: string;
  @Column('int') position: number;
}
