import { FollowUpWeek } from './follow-up.week.js';
import { Module } from '@nestjs/common';
import { CaseCardJobs } from './case-card.jobs.js';
import { CaseCardResolver } from './case-card.resolver.js';
import { CaseCardService } from './case-card.service.js';
import { BreakoutsResolver } from './breakouts.resolver.js';
import { BreakoutsService } from './breakouts.service.js';
import { ChatService } from './chat.service.js';
import { GuestRoomRealtime } from './guest-room.realtime.js';
import { Presence } from './presence.js';
import { FollowUpResolver } from './follow-up.resolver.js';
import { MessageLessonNotifications } from './lesson.notifications.js';
import { MessageMentionNotifications } from './message-mention.notifications.js';
import { MessageLessonSearch } from './lesson.search.js';
import { MessageLessonResolver } from './message-lesson.resolver.js';
import { LeadResolver } from './lead.resolver.js';
import { LeadService } from './lead.service.js';
import { MessageReactedResolver } from './message-reacted.resolver.js';
import { NotesRealtime } from './notes.realtime.js';
import { NotesResolver } from './notes.resolver.js';
import { NotesService } from './notes.service.js';
import { ProtocolResolver } from './protocol.resolver.js';
import { ProtocolService } from './protocol.service.js';
import { RoomCareJobs } from './room-care.jobs.js';
import { RoomCareResolver } from './room-care.resolver.js';
import { QuestionResolver } from './question.resolver.js';
import { RoomDrafts } from './room.drafts.js';
import { RoomPollsHost } from './room-polls.host.js';
import { RoomRealtime } from './room.realtime.js';
import { RoomResolver } from './room.resolver.js';
import { RoomService } from './room.service.js';
import { TurnsResolver } from './turns.resolver.js';
import { TurnsService } from './turns.service.js';
import { Typing } from './typing.js';
import { RoomOwn } from './room.own.js';

@Module({
  providers: [
    RoomOwn,
    RoomService,
    ChatService,
    Presence,
    Typing,
    ProtocolService,
    CaseCardService,
    CaseCardResolver,
    CaseCardJobs,
    RoomRealtime,
    GuestRoomRealtime,
    RoomResolver,
    ProtocolResolver,
    MessageLessonResolver,
    FollowUpWeek,
    FollowUpResolver,
    RoomCareResolver,
    RoomCareJobs,
    MessageLessonNotifications,
    MessageLessonSearch,
    TurnsService,
    TurnsResolver,
    LeadService,
    LeadResolver,
    MessageMentionNotifications,
    MessageReactedResolver,
    QuestionResolver,
    RoomPollsHost,
    RoomDrafts,
    NotesService,
    NotesRealtime,
    NotesResolver,
    BreakoutsService,
    BreakoutsResolver,
  ],
})
export class RoomModule {}
