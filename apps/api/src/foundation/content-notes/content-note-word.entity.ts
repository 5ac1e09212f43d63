import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ContentNoteEntity } from './content-note.entity.js';

/** What a content note is called in one language. */
@Entity()
export class ContentNoteWordEntity {
  @ForeignKey(() => ContentNoteEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('text')
  noteKey: string;
  @PrimaryColumn('text') locale: string;
  @Column('text') name: string;
  @Column('text') meaning: string;
}
