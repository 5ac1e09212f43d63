import { Args, Field, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Locale } from '../people/people.types.js';
import { Allow, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { Line } from '../../platform/graphql/inputs.js';
import { chooseNote, contentNotes } from './content-notes.js';
import { ContentNote, NoteChoice } from './content-notes.types.js';

@InputType()
export class ContentNoteChooseInput {
  @Line({ max: 40 }) key: string;
  @Field(() => NoteChoice) choice: NoteChoice;
}

/** The vocabulary of content notes, and what each person chose. */
@Resolver(() => ContentNote)
export class ContentNotesResolver {
  constructor(private readonly db: Db) {}

  @Query(() => [ContentNote])
  @Allow(signedIn)
  contentNotes(
    @CurrentViewer() viewer: Viewer,
    @Args('locale', { type: () => Locale, nullable: true }) locale: Locale | null,
  ): Promise<ContentNote[]> {
    return contentNotes(this.db, viewer, locale ?? viewer.locale);
  }

  @Mutation(() => ContentNote)
  @Allow(signedIn)
  contentNoteChoose(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { key, choice }: ContentNoteChooseInput,
    @Args('locale', { type: () => Locale, nullable: true }) locale: Locale | null,
  ): Promise<ContentNote> {
    return this.db.write((tx) => chooseNote(tx, viewer, key, choice, locale ?? viewer.locale));
  }
}
