<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Archives</name>
    <message numerus="yes">
        <source>%n answers told in confidence are in it too: keep the file where only you can read it.</source>
        <extracomment>ui/archiving/saving.py</extracomment>
        <translation>
            <numerusform>%n answer told in confidence is in it too: keep the file where only you can read it.</numerusform>
            <numerusform>%n answers told in confidence are in it too: keep the file where only you can read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <extracomment>ui/archiving/restoring.py</extracomment>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>ui/archiving/restoring.py</extracomment>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n questions deleted.</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation>
            <numerusform>%n question deleted.</numerusform>
            <numerusform>%n questions deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{needed} of %n minutes</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation>
            <numerusform>{needed} of %n minute</numerusform>
            <numerusform>{needed} of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>%Ln people are deleted.</source>
        <extracomment>ui/contacts/page.py</extracomment>
        <translation>
            <numerusform>%Ln person is deleted.</numerusform>
            <numerusform>%Ln people are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>ui/common/dates.py</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <extracomment>ui/common/dates.py</extracomment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>ui/common/dates.py</extracomment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>ui/common/dates.py</extracomment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <extracomment>ui/debrief/clock.py</extracomment>
        <translation>
            <numerusform>the last minute</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talked for {minutes} of %n promised minutes; {share} % of it was you.</source>
        <extracomment>ui/debrief/words.py</extracomment>
        <translation>
            <numerusform>Talked for {minutes} of %n promised minute; {share} % of it was you.</numerusform>
            <numerusform>Talked for {minutes} of %n promised minutes; {share} % of it was you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCheck</name>
    <message numerus="yes">
        <source>%n places to fill in</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation>
            <numerusform>One place to fill in</numerusform>
            <numerusform>%n places to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n pairs left</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation>
            <numerusform>%n pair left</numerusform>
            <numerusform>%n pairs left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n answers are marked private</source>
        <extracomment>ui/exporting/privacy.py</extracomment>
        <translation>
            <numerusform>%n answer is marked private</numerusform>
            <numerusform>%n answers are marked private</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n people selected</source>
        <extracomment>ui/exporting/scope.py</extracomment>
        <translation>
            <numerusform>The person selected</numerusform>
            <numerusform>The %n people selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message numerus="yes">
        <source>%n talks</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n contacts were made for them.</source>
        <extracomment>ui/importing/meetings_part.py</extracomment>
        <translation>
            <numerusform>%n contact was made for them.</numerusform>
            <numerusform>%n contacts were made for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be taken in.</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation>
            <numerusform>%n file cannot be taken in.</numerusform>
            <numerusform>%n files cannot be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings in {name}</source>
        <extracomment>ui/importing/meetings_part.py</extracomment>
        <translation>
            <numerusform>%n meeting in {name}</numerusform>
            <numerusform>%n meetings in {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns are taken as guessed.</source>
        <extracomment>ui/importing/mapping_page.py</extracomment>
        <translation>
            <numerusform>%n more column is taken as guessed.</numerusform>
            <numerusform>%n more columns are taken as guessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be people you have already; bring the file again to decide.</source>
        <extracomment>ui/importing/people_part.py</extracomment>
        <translation>
            <numerusform>%n of them may be somebody you have already; bring the file again to decide.</numerusform>
            <numerusform>%n of them may be people you have already; bring the file again to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in {name}</source>
        <extracomment>ui/importing/people_part.py</extracomment>
        <translation>
            <numerusform>%n person in {name}</numerusform>
            <numerusform>%n people in {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <extracomment>ui/importing/meetings_part.py</extracomment>
        <translation>
            <numerusform>%n was left as it is.</numerusform>
            <numerusform>%n were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <extracomment>ui/importing/people_part.py</extracomment>
        <translation>
            <numerusform>%n was left out.</numerusform>
            <numerusform>%n were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n meetings</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation>
            <numerusform>Added %n meeting</numerusform>
            <numerusform>Added %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n people</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation>
            <numerusform>Added %n person</numerusform>
            <numerusform>Added %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more places.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation>
            <numerusform>And %n more place.</numerusform>
            <numerusform>And %n more places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %n meetings in {name} are as they are here.</source>
        <extracomment>ui/importing/meetings_part.py</extracomment>
        <translation>
            <numerusform>Nothing new: the one meeting in {name} is as it is here.</numerusform>
            <numerusform>Nothing new: all %n meetings in {name} are as they are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %n people in {name} are here already.</source>
        <extracomment>ui/importing/people_part.py</extracomment>
        <translation>
            <numerusform>Nothing new: the one person in {name} is here already.</numerusform>
            <numerusform>Nothing new: all %n people in {name} are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more files.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation>
            <numerusform>The same goes for %n more file.</numerusform>
            <numerusform>The same goes for %n more files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n meetings</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation>
            <numerusform>add %n meeting</numerusform>
            <numerusform>add %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n people</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation>
            <numerusform>add %n person</numerusform>
            <numerusform>add %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>call off %n</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation>
            <numerusform>call off %n</numerusform>
            <numerusform>call off %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>called off %n</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation>
            <numerusform>called off %n</numerusform>
            <numerusform>called off %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update %n</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation>
            <numerusform>update %n</numerusform>
            <numerusform>update %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation>
            <numerusform>updated %n</numerusform>
            <numerusform>updated %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is planned for %n days from now.</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation>
            <numerusform>It is planned for tomorrow.</numerusform>
            <numerusform>It is planned for %n days from now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was planned for %n days ago.</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation>
            <numerusform>It was planned for yesterday.</numerusform>
            <numerusform>It was planned for %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked of %n others</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation>
            <numerusform>asked of one other</numerusform>
            <numerusform>asked of %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left · the last %n for referrals and thanks</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation>
            <numerusform>left · the last one for referrals and thanks</numerusform>
            <numerusform>left · the last %n for referrals and thanks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n questions, {minutes} min)</source>
        <extracomment>ui/interview/middle.py</extracomment>
        <translation>
            <numerusform>{name} (%n question, {minutes} min)</numerusform>
            <numerusform>{name} (%n questions, {minutes} min)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>ui/questions/lists.py</extracomment>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>ui/meetings/start_fields.py</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes too many</source>
        <extracomment>ui/meetings/agenda_card.py</extracomment>
        <translation>
            <numerusform>%n minute too many</numerusform>
            <numerusform>%n minutes too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n questions</source>
        <extracomment>ui/meetings/bank_picker.py</extracomment>
        <translation>
            <numerusform>Add %n question</numerusform>
            <numerusform>Add %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>ui/meetings/words.py</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n questions, {minutes} min)</source>
        <extracomment>ui/meetings/agenda_card.py, ui/meetings/new_meeting.py</extracomment>
        <translation>
            <numerusform>{name} (%n question, {minutes} min)</numerusform>
            <numerusform>{name} (%n questions, {minutes} min)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n meetings deleted.</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation>
            <numerusform>%n meeting deleted.</numerusform>
            <numerusform>%n meetings deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message numerus="yes">
        <source>bringing back %n things</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation>
            <numerusform>bringing back %n thing</numerusform>
            <numerusform>bringing back %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete of %n contacts</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation>
            <numerusform>delete of %n contact</numerusform>
            <numerusform>delete of %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete of %n meetings</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation>
            <numerusform>delete of %n meeting</numerusform>
            <numerusform>delete of %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete of %n questions</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation>
            <numerusform>delete of %n question</numerusform>
            <numerusform>delete of %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n contacts</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation>
            <numerusform>import of %n contact</numerusform>
            <numerusform>import of %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n meetings</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation>
            <numerusform>import of %n meeting</numerusform>
            <numerusform>import of %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n agenda questions</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation>
            <numerusform>removing %n agenda question</numerusform>
            <numerusform>removing %n agenda questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing a tag from %n contacts</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation>
            <numerusform>removing a tag from %n contact</numerusform>
            <numerusform>removing a tag from %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tagging %n contacts</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation>
            <numerusform>tagging %n contact</numerusform>
            <numerusform>tagging %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderedCell</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>ui/questions/ordered.py</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>ui/contacts/people.py</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message numerus="yes">
        <source>Add %n questions</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation>
            <numerusform>Add %n question</numerusform>
            <numerusform>Add %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n talks in twelve weeks</source>
        <extracomment>ui/today/pictures.py</extracomment>
        <translation>
            <numerusform>%n talk in twelve weeks</numerusform>
            <numerusform>%n talks in twelve weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message numerus="yes">
        <source>%Ln places are still to be filled in, the first is {{slot}}.</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation>
            <numerusform>%Ln place is still to be filled in: {{slot}}.</numerusform>
            <numerusform>%Ln places are still to be filled in, the first is {{slot}}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message numerus="yes">
        <source>%n minutes, until {time}</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation>
            <numerusform>%n minute, until {time}</numerusform>
            <numerusform>%n minutes, until {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, until {time} on their clock and {mine} on yours</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation>
            <numerusform>%n minute, until {time} on their clock and {mine} on yours</numerusform>
            <numerusform>%n minutes, until {time} on their clock and {mine} on yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions: {needed} minutes, {over} more than promised</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation>
            <numerusform>%n question: {needed} minutes, {over} more than promised</numerusform>
            <numerusform>%n questions: {needed} minutes, {over} more than promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions: {needed} of {promised} minutes, {close} of them for the close</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation>
            <numerusform>%n question: {needed} of {promised} minutes, {close} of them for the close</numerusform>
            <numerusform>%n questions: {needed} of {promised} minutes, {close} of them for the close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Much less than half: of %n minutes, far fewer than {half} are yours.</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation>
            <numerusform>Much less than half: of %n minute, far less than {half} is yours.</numerusform>
            <numerusform>Much less than half: of %n minutes, far fewer than {half} are yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered by %n others</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation>
            <numerusform>answered by %n other</numerusform>
            <numerusform>answered by %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message numerus="yes">
        <source>%n minutes promised</source>
        <extracomment>ui/questions/promise.py</extracomment>
        <translation>
            <numerusform>%n minute promised</numerusform>
            <numerusform>%n minutes promised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>ui/referrals/tools.py</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people without a referral</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation>
            <numerusform>One more person without a referral</numerusform>
            <numerusform>%n more people without a referral</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open loops</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation>
            <numerusform>%n open loop</numerusform>
            <numerusform>%n open loops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And by %n more.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation>
            <numerusform>And by %n more.</numerusform>
            <numerusform>And by %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named %n people: {asked} asked, {met} met.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation>
            <numerusform>Named %n person: {asked} asked, {met} met.</numerusform>
            <numerusform>Named %n people: {asked} asked, {met} met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open loops %n</source>
        <extracomment>ui/referrals/window.py</extracomment>
        <translation>
            <numerusform>Open loops %n</numerusform>
            <numerusform>Open loops %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n things are due</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation>
            <numerusform>%n thing is due</numerusform>
            <numerusform>%n things are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things fell due while you were away</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation>
            <numerusform>%n thing fell due while you were away</numerusform>
            <numerusform>%n things fell due while you were away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It begins in %n minutes.</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation>
            <numerusform>It begins in a minute.</numerusform>
            <numerusform>It begins in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{talk}; %n more waiting</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation>
            <numerusform>{talk}; %n more waiting</numerusform>
            <numerusform>{talk}; %n more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPane</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>ui/contacts/several.py</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>ui/contacts/several.py</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tag %Ln people</source>
        <extracomment>ui/contacts/tag_dialog.py</extracomment>
        <translation>
            <numerusform>Tag %Ln person</numerusform>
            <numerusform>Tag %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>ui/outreach/template_problems.py</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Meeting confirmed, %n minutes</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation>
            <numerusform>Meeting confirmed, %n minute</numerusform>
            <numerusform>Meeting confirmed, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meeting proposed, %n minutes</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation>
            <numerusform>Meeting proposed, %n minute</numerusform>
            <numerusform>Meeting proposed, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meeting, %n minutes</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation>
            <numerusform>Meeting, %n minute</numerusform>
            <numerusform>Meeting, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talked, %n minutes promised</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation>
            <numerusform>Talked, %n minute promised</numerusform>
            <numerusform>Talked, %n minutes promised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>Asked %n times, no answer. Let it rest</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation>
            <numerusform>Asked once, no answer. Let it rest</numerusform>
            <numerusform>Asked %n times, no answer. Let it rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %n times. {silence}</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation>
            <numerusform>Asked once. {silence}</numerusform>
            <numerusform>Asked %n times. {silence}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n working days</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation>
            <numerusform>No answer for %n working day</numerusform>
            <numerusform>No answer for %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>ui/reminders/tray.py</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message numerus="yes">
        <source>%Ln places to fill</source>
        <extracomment>ui/outreach/writing.py</extracomment>
        <translation>
            <numerusform>%Ln place to fill</numerusform>
            <numerusform>%Ln places to fill</numerusform>
        </translation>
    </message>
</context>
</TS>
