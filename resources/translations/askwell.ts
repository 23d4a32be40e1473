<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Copy details for a report</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Askwell</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offline notebook for informational interviews. No account, no network, nothing lost.</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: versions, the system, rough numbers. Nothing that you wrote is in it.</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in that folder yet.</source>
        <extracomment>ui/about/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutYouLine</name>
    <message>
        <source>A sentence on you</source>
        <extracomment>ui/outreach/about_you_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts say who you are. Type it once; the preferences keep it.</source>
        <extracomment>ui/outreach/about_you_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in drafts</source>
        <extracomment>ui/outreach/about_you_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are, in one sentence: I am a cook who …</source>
        <extracomment>ui/outreach/about_you_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/outreach/about_you_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutYouSection</name>
    <message>
        <source>&amp;Address</source>
        <extracomment>ui/preferences/about_you.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <extracomment>ui/preferences/about_you.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <extracomment>ui/preferences/about_you.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/preferences/about_you.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <extracomment>ui/preferences/about_you.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts and letters are filled in with this. It stays in the notebook on this computer.</source>
        <extracomment>ui/preferences/about_you.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence, as in: I am a nurse who is moving into health data.</source>
        <extracomment>ui/preferences/about_you.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add a referral…</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule a meeting…</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who led to whom</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to rest</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agreed</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: not now</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a thank-you…</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to them…</source>
        <extracomment>ui/contacts/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>A folder for the notebook</source>
        <extracomment>ui/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell</source>
        <extracomment>ui/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell: sample notebook</source>
        <extracomment>ui/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message numerus="yes">
        <source>%n answers told in confidence are in it too: keep the file where only you can read it.</source>
        <extracomment>ui/archiving/saving.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <extracomment>ui/archiving/restoring.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>ui/archiving/restoring.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file in this archive would grow out of all proportion: {where}. It is left alone.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is missing in this archive: {where}.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in this archive cannot be read: {where}.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in this archive has a value that cannot be: {where}.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in this archive points at one that is not there: {where}.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is larger than an archive can hold: {where}.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell archives (*.askwell *.zip);;All files (*)</source>
        <extracomment>ui/archiving/restoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell archives (*.askwell);;All files (*)</source>
        <extracomment>ui/archiving/saving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/archiving/restoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/archiving/saving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the notebook</source>
        <extracomment>ui/archiving/saving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved in {name}.</source>
        <extracomment>ui/archiving/saving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {when}</source>
        <extracomment>ui/archiving/restoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with the whole notebook. It is an ordinary ZIP that anybody can open: contact cards for an address book, a calendar, each person to be read, and every record with a description of its fields. Askwell restores the notebook from it.</source>
        <extracomment>ui/archiving/saving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <extracomment>ui/archiving/restoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the notebook</source>
        <extracomment>ui/archiving/restoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an archive</source>
        <extracomment>ui/archiving/restoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>ui/archiving/restoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>ui/archiving/saving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything</source>
        <extracomment>ui/archiving/saving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving everything</source>
        <extracomment>ui/archiving/saving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive does not say rightly what it is; it was changed or is damaged.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged or was not copied whole. Fetch it again from where it came.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is encrypted. Unpack it with the program that packed it, and pack it without.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files in this archive overlap. Askwell never writes that, and leaves it alone.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook as it is now is backed up first, so this can be taken back with File &gt; Restore.</source>
        <extracomment>ui/archiving/restoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are far too many files in this archive. It is left alone.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more or fewer records in this archive than it says: {where}.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are records in this archive that this Askwell does not know: {where}.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file in this archive that Askwell never writes: {where}. It is left alone.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file in this archive twice: {where}. It is left alone.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more in this archive than a notebook holds. It is left alone.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive has a version that never was.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive was written by a newer Askwell ({where}). Please restore it with that version.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no archive of Askwell&apos;s.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records in this archive contradict each other: {where}.</source>
        <extracomment>ui/archiving/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted, and undo, are not in it; a backup has both.</source>
        <extracomment>ui/archiving/saving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedOf</name>
    <message>
        <source>Asked as: {question}</source>
        <extracomment>ui/questions/asked_of.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of</source>
        <extracomment>ui/questions/asked_of.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer written down.</source>
        <extracomment>ui/questions/asked_of.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet. After a talk, the answers stand here side by side.</source>
        <extracomment>ui/questions/asked_of.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the talk with {name}</source>
        <extracomment>ui/questions/asked_of.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>ui/questions/asked_of.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in confidence</source>
        <extracomment>ui/questions/asked_of.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Noted: {name} agreed.</source>
        <extracomment>ui/contacts/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {name} said no.</source>
        <extracomment>ui/contacts/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {name} said not now.</source>
        <extracomment>ui/contacts/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>ui/contacts/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank them</source>
        <extracomment>ui/contacts/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/contacts/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n questions deleted.</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All questions</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the questions you like to ask, with a hint when each one fits.</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question with these words</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question deleted.</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words or another topic.</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions</source>
        <extracomment>ui/questions/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>Bring it back</source>
        <extracomment>ui/common/bringing_back.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the trash. Undo may still bring it back.</source>
        <extracomment>ui/common/bringing_back.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>ui/common/bringing_back.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A role</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk takes 1 to 480 minutes. Please correct “{phrase}”.</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada King, programmer at Analytical Engines, ada@example.org, via Charles Babbage</source>
        <extracomment>ui/capture/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1 to 9 answer</source>
        <extracomment>ui/capture/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+{number}</source>
        <extracomment>ui/capture/question_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same time: {meetings}.</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter stays here</source>
        <extracomment>ui/capture/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter writes it down</source>
        <extracomment>ui/capture/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter writes it down, Esc leaves</source>
        <extracomment>ui/capture/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc keeps it for later</source>
        <extracomment>ui/capture/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the notes: {text}</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting with {name}</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midnight: which day begins?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions yet</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, on {when}</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be referred by themselves. Who named {name}?</source>
        <extracomment>ui/capture/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okafor, Amara; protein chemist; Helix Foods; met at the fair</source>
        <extracomment>ui/capture/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer the question first.</source>
        <extracomment>ui/capture/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for the meeting</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by {name} (new), who is owed a thank-you</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by {name}, who is owed a thank-you</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks in {place} show “{phrase}” twice that day. Which one is meant?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks in {place} skip “{phrase}” that day. Which time is meant?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second time</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day as “{phrase}”. Please correct it.</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day as “{phrase}”. Which one is meant?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time as “{phrase}”. Please correct it.</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes on past midnight.</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/capture/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wei Chen tue 15:00 20m video</source>
        <extracomment>ui/capture/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is “{phrase}”?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they work</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day is “{phrase}”?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day of next week?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which {name}?</source>
        <extracomment>ui/capture/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it? A name is enough.</source>
        <extracomment>ui/capture/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who named them</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, or who and when</source>
        <extracomment>ui/capture/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down</source>
        <extracomment>ui/capture/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down. Change the line for the next one, or press Enter to go there.</source>
        <extracomment>ui/capture/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it has been held</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already meet {when}.</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>ui/capture/words.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>ui/capture/words.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>ui/capture/words.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom?</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is a {weekday}. Which day is meant?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: at what time?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}, {when}</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{needed} of %n minutes</source>
        <extracomment>ui/capture/cards.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place} = {time} for you</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} = {time} there</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <extracomment>ui/capture/question_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} is in the past. Did you talk then?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: is this somebody you know?</source>
        <extracomment>ui/capture/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}” has just gone by. Which year?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}”: in the morning or in the afternoon?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}”: in which time zone?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}”: on which day?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}”: on whose clock?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}”: what is that?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}”: what is the name?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}”: which one?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}”: which time?</source>
        <extracomment>ui/capture/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>75 words in six points (Dalton)</source>
        <extracomment>ui/outreach/check_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/outreach/check_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 100 words (Simon Fraser)</source>
        <extracomment>ui/outreach/check_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 150 words (Duke)</source>
        <extracomment>ui/outreach/check_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a request</source>
        <extracomment>ui/outreach/check_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all good</source>
        <extracomment>ui/outreach/check_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all} to look at</source>
        <extracomment>ui/outreach/check_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Edit templates…</source>
        <extracomment>ui/outreach/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template for this yet</source>
        <extracomment>ui/outreach/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has referred you to them yet.</source>
        <extracomment>ui/outreach/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/outreach/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <extracomment>ui/outreach/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Add a note</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informational interview</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informational interview and job interview compared</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job interview</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Askwell does</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes: {aspect}</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Suggestions</source>
        <extracomment>ui/common/completion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Add address</source>
        <extracomment>ui/contacts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add e-mail</source>
        <extracomment>ui/contacts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add link</source>
        <extracomment>ui/contacts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add phone</source>
        <extracomment>ui/contacts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/contacts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything worth keeping</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At rest</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City or zone, as in Europe/Amsterdam</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/contacts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know them</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last talked</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/contacts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/contacts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach them</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research on the organization</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research on the profession</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researched</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you due</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profession you explore</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in, training, associations, prospects</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does, its size, its news: enough not to ask what its own pages say</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they work</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you met or heard of them, what you share</source>
        <extracomment>ui/contacts/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by letter</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another way</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through a referral</source>
        <extracomment>ui/common/people_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>%Ln people are deleted.</source>
        <extracomment>ui/contacts/page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All people</source>
        <extracomment>ui/contacts/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody to see what you know about them.</source>
        <extracomment>ui/contacts/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <extracomment>ui/contacts/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/contacts/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <extracomment>ui/contacts/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Askwell made a mistake</source>
        <extracomment>ui/crash_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>ui/crash_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything marked as saved is safe, and you can go on. The report below holds nothing of yours.</source>
        <extracomment>ui/crash_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/crash_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <extracomment>ui/crash_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/crash_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>ui/crash_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>ui/common/dates.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <extracomment>ui/common/dates.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>ui/common/dates.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>ui/common/dates.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>ui/common/dates.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/common/dates.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>ui/common/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/common/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>ui/common/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui/common/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <extracomment>ui/debrief/clock.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add referral</source>
        <extracomment>ui/debrief/named.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the talk with {name}</source>
        <extracomment>ui/debrief/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to: {question}</source>
        <extracomment>ui/debrief/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers left empty: {count}</source>
        <extracomment>ui/debrief/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers: nothing is left empty</source>
        <extracomment>ui/debrief/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/debrief/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>ui/debrief/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <extracomment>ui/debrief/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief: {name}</source>
        <extracomment>ui/debrief/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>ui/debrief/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing marks the meeting as held.</source>
        <extracomment>ui/debrief/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes while it is fresh. All is kept as you type; what has no answer may stay empty.</source>
        <extracomment>ui/debrief/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it fits my skills, values and interests</source>
        <extracomment>ui/debrief/prompts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may use their name</source>
        <extracomment>ui/debrief/named.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <extracomment>ui/debrief/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. A thank-you was due {when}: better late than never.</source>
        <extracomment>ui/debrief/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. The thank-you is due by {when}; the same day is best.</source>
        <extracomment>ui/debrief/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. The thank-you is sent.</source>
        <extracomment>ui/debrief/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use the name with {name}</source>
        <extracomment>ui/debrief/named.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, role, where</source>
        <extracomment>ui/debrief/named.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>ui/debrief/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>ui/debrief/named.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions left open, and who could answer them</source>
        <extracomment>ui/debrief/prompts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags</source>
        <extracomment>ui/debrief/prompts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>ui/debrief/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Talked for {minutes} of %n promised minutes; {share} % of it was you.</source>
        <extracomment>ui/debrief/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is marked as held just now.</source>
        <extracomment>ui/debrief/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is marked as held.</source>
        <extracomment>ui/debrief/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They mentioned</source>
        <extracomment>ui/debrief/named.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what was asked after all.</source>
        <extracomment>ui/debrief/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/debrief/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I learned</source>
        <extracomment>ui/debrief/prompts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and whom I still need</source>
        <extracomment>ui/debrief/prompts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed my mind</source>
        <extracomment>ui/debrief/prompts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made you hesitate</source>
        <extracomment>ui/debrief/prompts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did not know before, and what surprised you</source>
        <extracomment>ui/debrief/prompts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see differently now</source>
        <extracomment>ui/debrief/prompts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would enjoy, what would wear you out</source>
        <extracomment>ui/debrief/prompts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom they mentioned</source>
        <extracomment>ui/debrief/named.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the thank-you</source>
        <extracomment>ui/debrief/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five minutes are over; take what you need</source>
        <extracomment>ui/debrief/clock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may use the name</source>
        <extracomment>ui/debrief/named.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is noted; a thank-you is owed for the referral.</source>
        <extracomment>ui/debrief/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the one you talked with. Whom else did they name?</source>
        <extracomment>ui/debrief/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Agreed</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was missed</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later…</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agreed</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: not now</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wrote back</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to somebody else there…</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote back</source>
        <extracomment>ui/today/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Try again</source>
        <extracomment>ui/common/desk_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>1 answer told in confidence is left out.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thank-you is due</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a talk</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At rest</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {name}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed a talk</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact log</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want to be quoted</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want to be recorded</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it fits me</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informational interviews</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview record</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in touch</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last talked</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be quoted</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be recorded</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by {name}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named {name}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are hidden: the same letter stands for the same person throughout.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer noted</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions were noted.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk was chosen.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thank-you is written yet.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thank-you message was kept.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the notebook yet.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted about this talk.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization {name}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {name}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researched</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be written: to {name}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk of {count} minutes</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you messages</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked on {date}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agreed</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: not now</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wrote</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told how it went</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in confidence; left out.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I learned</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and whom I still need</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed my mind</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[address]</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[e-mail]</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[link]</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[name]</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[phone]</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers told in confidence are left out.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Left as it is.</source>
        <extracomment>ui/today/doing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: it was cancelled.</source>
        <extracomment>ui/today/doing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: it was missed.</source>
        <extracomment>ui/today/doing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {name} agreed.</source>
        <extracomment>ui/today/doing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {name} said no.</source>
        <extracomment>ui/today/doing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {name} said not now.</source>
        <extracomment>ui/today/doing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {name} wrote back.</source>
        <extracomment>ui/today/doing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off: {when}.</source>
        <extracomment>ui/today/doing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/today/doing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftCheck</name>
    <message numerus="yes">
        <source>%n places to fill in</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A name they trust is the best reason to say yes; use it once you have leave to.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name you both know, a place you share or something of theirs that you read is why they go on reading.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that could go to anybody is easily left to somebody else.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small number is easy to grant: 15, 20 or 30 minutes.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees with your choice about a résumé</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aims at a meeting</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, a number or a link, so that nobody has to search on the day.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first whether it is a good moment</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a short time</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for no job</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for nothing new</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for something; thanks are best alone</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether it is a good moment</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whom else they would suggest</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with what connects you</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkeley about 20; MIT and Northeastern 20 to 30; UNT 15</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSUF, Yale</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career offices and books</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm day and time, so that a mistake shows before it matters.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the day before, so that a mistake shows in time.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could ask for a meeting more plainly</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could ask more plainly whom else they would suggest</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could name something they said</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could name whom they pointed you to</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could recall your first message more plainly</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could say more of why you ask this person</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could say more plainly that you want to learn from them</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could thank them more plainly</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not ask for a meeting</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not ask whether it is a good moment</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not ask whom else they would suggest</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not name the day</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not name the time</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not name who referred you</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not name whom they pointed you to</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not recall your first message</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say how long it would take</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say how you will follow up</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say thank you</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say that you expect no job</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say that you want to ask about their work</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say what connects you</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say where or how you meet</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say whose clock the time is by</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say why you ask this person</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty so far</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints that no job is expected; say it plainly</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is friendly about the silence</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the time short enough, and a number?</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs into every talk&apos;s end, best on the same day.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the next step with you</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions a résumé, against your choice</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who referred you near the beginning</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names nothing that they said</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names something they said</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the day</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the time</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names who referred you</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names whom they pointed you to</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to fill in</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers no résumé, though you chose to</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One clause takes the worry away: nobody has to find you a place, only a little time.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing you took along shows that the time was well spent; thanks alone could go to anybody.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in braces would go out as they stand. Ctrl+J leads from one to the next.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RCEL</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalls your first message</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say more plainly whose clock the time is by</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when you will write or ring again; then a full week on their side ends nothing.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that you expect no job</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what you are after</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where or how you meet</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whose clock the time is by</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says why you ask this person</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence mostly means a full week.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simon Fraser under 100 words; Dalton 75 in six points; Duke under 150</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a talk is for learning. A request for a job, even a veiled one, ends most of them before they begin.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks that come with a wish read like a bill.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks them</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is for agreeing on a time, not for the questions themselves.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day could be plainer</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guides disagree: never, only if they offer to look, or offer it. The preferences hold your choice.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step is left to them</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject could name who sent you, or what you share</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject line decides whether the rest is read.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject says what it is about</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time could be plainer</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no subject yet</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They should not have to search for what you are writing about.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may read like asking for a job</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may sound like a reproach</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read standing up is answered standing up.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What connects you comes late; let it come first</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where or how you meet could be plainer</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cannot help often knows who can; a name is a small thing to give.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked this first listens to the rest.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lends their name likes to hear where it led.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads at once that you have questions about their work can say yes at once.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yale: within 24 hours</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You live by different clocks: check the time zones as you confirm.</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {most} words</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} words; {most} are enough</source>
        <extracomment>ui/outreach/rule_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftWindow</name>
    <message>
        <source>Draft</source>
        <extracomment>ui/outreach/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft to {name}</source>
        <extracomment>ui/outreach/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <extracomment>ui/outreach/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/outreach/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/outreach/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written anew from “{name}”.</source>
        <extracomment>ui/outreach/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueButton</name>
    <message>
        <source>Another day…</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which day?</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two weeks</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is over.</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <extracomment>ui/common/due_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message>
        <source>A thank-you is due today.</source>
        <extracomment>ui/contacts/due_notice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thank-you is due tomorrow.</source>
        <extracomment>ui/contacts/due_notice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thank-you is overdue.</source>
        <extracomment>ui/contacts/due_notice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sent it</source>
        <extracomment>ui/contacts/due_notice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <extracomment>ui/contacts/due_notice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n pairs left</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <extracomment>ui/duplicates/sides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/duplicates/search_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/duplicates/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing contacts</source>
        <extracomment>ui/duplicates/search_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts are compared by their e-mail addresses, phone numbers, links, names and organizations.</source>
        <extracomment>ui/duplicates/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <extracomment>ui/duplicates/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different people</source>
        <extracomment>ui/duplicates/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>ui/duplicates/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/duplicates/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <extracomment>ui/duplicates/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/duplicates/search_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know them</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {one} here twice?</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/duplicates/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, messages, promises and referrals of both stay together.</source>
        <extracomment>ui/duplicates/sides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/duplicates/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into {name}.</source>
        <extracomment>ui/duplicates/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <extracomment>ui/duplicates/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: two different people.</source>
        <extracomment>ui/duplicates/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research on the organization</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research on the profession</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/duplicates/sides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/duplicates/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <extracomment>ui/duplicates/sides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names alike</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same link</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same organization</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone number</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pairs so far</source>
        <extracomment>ui/duplicates/search_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <extracomment>ui/duplicates/sides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}: one person?</source>
        <extracomment>ui/duplicates/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyList</name>
    <message>
        <source>What there is to do</source>
        <extracomment>ui/today/duty_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElsewhereMenu</name>
    <message>
        <source> at {organization}</source>
        <extracomment>ui/today/elsewhere.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new at {organization}…</source>
        <extracomment>ui/today/elsewhere.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n answers are marked private</source>
        <extracomment>ui/exporting/privacy.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar takes it in without asking for an answer. For that, tell your e-mail in Preferences, About you.</source>
        <extracomment>ui/exporting/answer_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you know of them and talked about, to read anywhere.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers marked private</source>
        <extracomment>ui/exporting/privacy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <extracomment>ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a calendar that other programs and phones open.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an invitation file to attach to a message.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>ui/exporting/where.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/exporting/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards (vCard 3.0)</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards (vCard 4.0)</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class packet</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact log</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>ui/exporting/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>ui/exporting/scope.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody, how far you have come with them and what happened.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/exporting/foot.py, ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as</source>
        <extracomment>ui/exporting/where.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/exporting/where.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that other programs read. They stay on this computer; nothing is sent anywhere.</source>
        <extracomment>ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another address book or a spreadsheet, or all you know of them to read.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For any calendar.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For phones and older address books.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For spreadsheets, and back again.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name first.</source>
        <extracomment>ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, interviews, questions, summaries and thank-yous.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names</source>
        <extracomment>ui/exporting/packet_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/exporting/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include this time</source>
        <extracomment>ui/exporting/privacy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informational interviews</source>
        <extracomment>ui/exporting/packet_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview record</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <extracomment>ui/exporting/talks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps everything; for newer address books and for Askwell.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/exporting/privacy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview is ticked, so there is nothing to export.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk was held yet.</source>
        <extracomment>ui/exporting/talks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thank-you is written yet, so there is nothing to export.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One meeting</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One talk on paper: questions left, answers right.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument (ODT)</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People become Person A, Person B and so on, also inside texts; organizations, e-mails, phone numbers and links are hidden too. Who is not among your contacts can&apos;t be recognized: read it through before you hand it in.</source>
        <extracomment>ui/exporting/packet_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/exporting/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/exporting/packet_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <extracomment>ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/exporting/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <extracomment>ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <extracomment>ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you letters</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n people selected</source>
        <extracomment>ui/exporting/scope.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The document says that something was left out.</source>
        <extracomment>ui/exporting/privacy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person selected</source>
        <extracomment>ui/exporting/scope.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <extracomment>ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting in the notebook yet, so there is nothing to export.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting in the notebook yet.</source>
        <extracomment>ui/exporting/talks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to export.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting was deleted meanwhile, so there is nothing to export.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was deleted meanwhile, so nothing was exported.</source>
        <extracomment>ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of these interviews</source>
        <extracomment>ui/exporting/packet_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those sent and those being written, one a page.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those shown on the Contacts page</source>
        <extracomment>ui/exporting/scope.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>ui/exporting/talks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <extracomment>ui/exporting/talks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/exporting/packet_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on writing in, in a word processor.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print or hand in.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wanted to find out, and why</source>
        <extracomment>ui/exporting/packet_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/exporting/where.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which people</source>
        <extracomment>ui/exporting/scope.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which talk</source>
        <extracomment>ui/exporting/talks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your goals</source>
        <extracomment>ui/exporting/packet_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/exporting/words.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can accept or decline it in a calendar; the answer comes to {email}.</source>
        <extracomment>ui/exporting/answer_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no e-mail in your notebook, so a calendar takes it in without asking for an answer.</source>
        <extracomment>ui/exporting/answer_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {why}. Nothing was left behind. Choose another place, or try again.</source>
        <extracomment>ui/exporting/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>About</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person than</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At rest</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further detail</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it fits you</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know them</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you meet</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept private</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the talk in seconds</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be quoted</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be recorded</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use the name</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes added</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named on</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the first six</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by you</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research on the organization</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research on the profession</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the guide</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told how it went</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to reach them</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight when time is short</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and whom you still need</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed your mind</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they answered</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you learned</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spoke</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part of it in seconds</source>
        <extracomment>ui/common/field_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All</source>
        <extracomment>ui/contacts/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>ui/contacts/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fields yet</source>
        <extracomment>ui/contacts/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet</source>
        <extracomment>ui/contacts/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>ui/contacts/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>ui/contacts/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop filtering by {name}</source>
        <extracomment>ui/contacts/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>ui/contacts/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To thank</source>
        <extracomment>ui/contacts/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Good</source>
        <extracomment>ui/outreach/finding_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/outreach/finding_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>ui/outreach/finding_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} ({source})</source>
        <extracomment>ui/outreach/finding_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>ui/outreach/finding_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>About you</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody for twenty minutes</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a list of questions of your own</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what such a talk is, and what it is not</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are, as letters will say it</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down one person who does what interests you</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>ui/today/first_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Copy</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, and note as sent</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/today/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I rang</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sent it</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it as sent without opening anything</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print, and note as sent</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as an e-mail file…</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}  {key}</source>
        <extracomment>ui/today/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>&amp;First day of the week</source>
        <extracomment>ui/preferences/general.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>ui/preferences/general.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>ui/preferences/general.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/preferences/general.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell speaks it from the next start on.</source>
        <extracomment>ui/preferences/general.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/preferences/general.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/preferences/general.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such time zone. Zones are named like Europe/Amsterdam.</source>
        <extracomment>ui/preferences/general.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <extracomment>ui/preferences/general.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <extracomment>ui/preferences/general.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <extracomment>ui/preferences/general.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone} (this computer&apos;s)</source>
        <extracomment>ui/preferences/general.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message numerus="yes">
        <source>%n talks</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose about the résumé</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {count} of {talks}</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {count} of {talks}, {rest} not noted</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept in {count} of {talks}</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a checklist</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an agenda</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next prep sheet</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next talk</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the templates</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See these questions</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is due</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who led to whom</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a referral in {count} of {talks}</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <extracomment>ui/guide/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDocument</name>
    <message>
        <source>Advice</source>
        <extracomment>ui/guide/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informational interview</source>
        <extracomment>ui/guide/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job interview</source>
        <extracomment>ui/guide/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ui/guide/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>ui/guide/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Askwell does</source>
        <extracomment>ui/guide/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where guides differ</source>
        <extracomment>ui/guide/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <extracomment>ui/guide/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Career offices do not always agree. Each piece of advice stands beside its source; the choice is yours.</source>
        <extracomment>ui/guide/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>ui/guide/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the guide as text</source>
        <extracomment>ui/guide/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>ui/guide/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the guide…</source>
        <extracomment>ui/guide/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/guide/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF or ODT…</source>
        <extracomment>ui/guide/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the guide</source>
        <extracomment>ui/guide/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the guide as PDF or ODT…</source>
        <extracomment>ui/guide/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where guides differ</source>
        <extracomment>ui/guide/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintsCard</name>
    <message>
        <source>From your notes</source>
        <extracomment>ui/outreach/hints_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes, newest first</source>
        <extracomment>ui/common/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/common/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of {title}</source>
        <extracomment>ui/common/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <extracomment>ui/common/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: removed “{before}”</source>
        <extracomment>ui/common/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {after}</source>
        <extracomment>ui/common/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: “{before}” became “{after}”</source>
        <extracomment>ui/common/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, undone since</source>
        <extracomment>ui/common/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n contacts were made for them.</source>
        <extracomment>ui/importing/meetings_part.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be taken in.</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings in {name}</source>
        <extracomment>ui/importing/meetings_part.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns are taken as guessed.</source>
        <extracomment>ui/importing/mapping_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be people you have already; bring the file again to decide.</source>
        <extracomment>ui/importing/people_part.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in {name}</source>
        <extracomment>ui/importing/people_part.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <extracomment>ui/importing/meetings_part.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <extracomment>ui/importing/people_part.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add as a new person</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to your meetings</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add, with {name} as a new contact</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take what is newer</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A adds, T lets the file win, M lets yours stay, S skips what is selected.</source>
        <extracomment>ui/importing/people_look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A adds, T takes what is newer, S skips what is selected.</source>
        <extracomment>ui/importing/meetings_look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card ends here that never began</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card with thousands of lines; the last of them were left out</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell far too long was left out</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell that Askwell wrote is damaged; its text was kept as it stands</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line far too long was cut</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line far too long was left out</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line far too long, or too large a photograph; it was left out</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with too many parameters was left out</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add both</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %n meetings</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n people</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/importing/mapping_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: city</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: country</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: post office box</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: postal code</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: region</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: second line</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: street</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/importing/kind_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these:</source>
        <extracomment>ui/importing/preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more places.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Askwell guessed from the headings and from what stands below them.</source>
        <extracomment>ui/importing/mapping_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell itself wrote this table.</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>ui/importing/preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring people and meetings in</source>
        <extracomment>ui/importing/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call i&amp;t off here, too</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off, and not in your notebook</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls the meeting with {name} off</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards lie within cards too deeply; the innermost were left out</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/importing/who_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>ui/importing/pages.py, ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column with the name, or one with an e-mail address or phone number.</source>
        <extracomment>ui/importing/mapping_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks there skip this time, so it was taken an hour later</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <extracomment>ui/importing/mapping_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>ui/importing/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected on</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact cards (.vcf), tables (.csv, such as LinkedIn&apos;s Connections.csv) and calendars (.ics). Choose files, drop them here, or paste text with Ctrl+V. Nothing is changed before you have seen what would be.</source>
        <extracomment>ui/importing/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and calendars (*.vcf *.vcard *.csv *.tsv *.txt *.ics *.ical *.askwell);;All files (*)</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <extracomment>ui/importing/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do names with accents look wrong? Letters:</source>
        <extracomment>ui/importing/mapping_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate?</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/importing/mapping_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>ui/importing/mapping_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/importing/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the meetings</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already: the meeting with {name}</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already: {name}</source>
        <extracomment>ui/importing/person_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/importing/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the letters are written</source>
        <extracomment>ui/importing/mapping_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the letters are written was guessed ({quote}): look at names with accents</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know them</source>
        <extracomment>ui/importing/mapping_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import more…</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the notebook</source>
        <extracomment>ui/importing/meetings_look.py, ui/importing/people_look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited by</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say how long; 20 minutes were taken</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say when, so it was left out</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in a year that no calendar here reaches, so it was left out</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than eight hours and was cut to that</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be with several people you know. Say who is meant, and it can be added.</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a day and no hour; nine in the morning was taken</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no time zone, so it was taken to be in yours</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats by a rule nobody lives by; only the first is here</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats without end, or very often; only the nearest are here</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time zone ({quote}) is known only by its distance from UTC: check the place</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time zone is not known ({quote}), so it was taken to be in yours</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the person</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the column beside it</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the people out and go on to the meetings</source>
        <extracomment>ui/importing/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {file}</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/importing/mapping_words.py, ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be {name}</source>
        <extracomment>ui/importing/person_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>ui/importing/meetings_look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings…</source>
        <extracomment>ui/importing/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/importing/mapping_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is chosen for the name, and none to reach a person</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact card begins in this file</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting could be found in {name}</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting stands in this calendar</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/people_look.py, ui/importing/row_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be found in {name}</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named in it. Say with whom it is, and it can be added.</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/importing/mapping_words.py, ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, with the heading</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it can be taken in</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %n meetings in {name} are as they are here.</source>
        <extracomment>ui/importing/meetings_part.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %n people in {name} are here already.</source>
        <extracomment>ui/importing/people_part.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back: there is a newer step, {what}. Edit &gt; Undo takes that back first.</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older copy</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than what is here of the meeting with {name}</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several of the same name</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>ui/importing/mapping_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over already</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts lie within parts too deeply; the innermost were left out</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/importing/mapping_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/importing/mapping_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column is what</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show contacts</source>
        <extracomment>ui/importing/people_part.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show meetings</source>
        <extracomment>ui/importing/meetings_part.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that are no text were left out</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters could not be made out</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else you know</source>
        <extracomment>ui/importing/who_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else you know: type a name</source>
        <extracomment>ui/importing/who_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it says nothing by the rules of calendars and was passed over</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands further up in the same file, or somebody alike</source>
        <extracomment>ui/importing/person_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>ui/importing/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag them</source>
        <extracomment>ui/importing/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag them (optional)</source>
        <extracomment>ui/importing/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells something new of {name}</source>
        <extracomment>ui/importing/person_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells something newer of the meeting with {name}</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text between two cards was passed over</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns go where you put them the last time.</source>
        <extracomment>ui/importing/mapping_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/people_look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; they were guessed</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is taken back already.</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting with {name} that you wrote down; from now on the calendar tells of its changes</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook is as it was before the import.</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more files.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are headings in this table, but no rows below them</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 100,000 meetings in it; from here on they were left out</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no contacts in {name} that Askwell knows how to read: it is text, but no contact card, calendar or table. In the program it comes from, export as vCard or CSV.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are signs in it that turn the direction of writing: read it twice</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is far too much in this meeting, so it was left out</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name in this row</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name on this card, and nothing in place of one</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person in it.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste. Copy contact cards, a calendar or a table first.</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on this card</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has no end; it was read as far as it goes</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/window.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of people, not a person</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a place, a device or a program, not a person</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an organization; it is taken in under its name</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is somebody&apos;s answer to an invitation, not a meeting</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is text, but no table</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line says nothing that a calendar can say; it was left out</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line says nothing that a card can say; it was left out</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like LinkedIn&apos;s list of connections.</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an export of Apple&apos;s Contacts.</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an export of Google Contacts.</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an export of Outlook.</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an export of Thunderbird.</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting could not be read</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has no end in the file; it was read as far as it goes</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more cells than there are headings; the rest is in the notes</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has {quote} columns; only the first of them were read</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>ui/importing/mapping_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title after the name</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title before the name</source>
        <extracomment>ui/importing/mapping_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large to be kept with the person, so it was left out</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update only what is empty here, &amp;mine stays</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update, mine stays</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update, the file wins where bo&amp;th say something</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of all of these</source>
        <extracomment>ui/importing/preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the file</source>
        <extracomment>ui/importing/preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <extracomment>ui/importing/people_look.py, ui/importing/row_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>ui/importing/row_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, your time</source>
        <extracomment>ui/importing/meetings_look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {heading} goes</source>
        <extracomment>ui/importing/mapping_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column of {name} is what?</source>
        <extracomment>ui/importing/mapping_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/importing/people_look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>ui/importing/meetings_look.py, ui/importing/people_look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>ui/importing/meetings_look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With new people</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>ui/importing/who_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom?</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {name}</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {name}, and over already</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read {name}. Allow yourself to read it, or copy it to a folder of your own.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>add %n meetings</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n people</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>added: {after}</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>call off %n</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>called off %n</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted text</source>
        <extracomment>ui/importing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>update %n</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n</source>
        <extracomment>ui/importing/meeting_words.py, ui/importing/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more like this: {reason}</source>
        <extracomment>ui/importing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings}: choose those for your notebook</source>
        <extracomment>ui/importing/meetings_part.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <extracomment>ui/importing/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read just now. Is its disk still connected?</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a LibreOffice spreadsheet. Open it, save it as CSV, and choose that file.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a Numbers spreadsheet. Open it, export it as CSV, and choose that file.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a PDF, which is made for printing. Export the people as vCard or CSV instead.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a Word document. If there is a table in it, copy it into a spreadsheet and save that as CSV.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a ZIP file. Unpack it and choose the file inside; LinkedIn&apos;s is called Connections.csv.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a database. If it is a notebook of Askwell&apos;s, start askwell --data-dir with its folder.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the files inside it.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a picture.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a program, and Askwell leaves it alone.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a table with headings, but nobody in it.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a text document. If there is a table in it, copy it into a spreadsheet and save that as CSV.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a web page. Where it came from, look for an export as vCard or CSV.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a {kind} file. In the program it comes from, export as vCard or CSV.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an Excel file. Open it, save it as CSV (UTF-8), and choose that file.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an XML file. In the program it comes from, export as vCard or CSV.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an archive of a whole notebook. Bring it by itself, or choose File &gt; Restore, and it can take the place of the notebook.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an old Excel or Word file. Open it, save it as CSV, and choose that file.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is compressed. Unpack it and choose the file inside.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB, more than Askwell takes in at once. Export fewer people at a time.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no file with text in it, but a device or a pipe.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no text that Askwell can read. In the program it comes from, export as vCard or CSV.</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more. Was it moved, or is its disk not connected?</source>
        <extracomment>ui/importing/why.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, as a new contact</source>
        <extracomment>ui/importing/who_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A promise</source>
        <extracomment>ui/interview/promise_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise, mine or theirs</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <extracomment>ui/interview/agenda_card.py, ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question (Ctrl+Shift+N)</source>
        <extracomment>ui/interview/agenda_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add referral</source>
        <extracomment>ui/interview/mention_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>ui/interview/agenda_card.py, ui/interview/agenda_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be done</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be done (F1)</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/interview/question_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who else to talk to, and thank them. Ctrl+R notes whom they name.</source>
        <extracomment>ui/interview/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, next</source>
        <extracomment>ui/interview/question_card.py, ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question</source>
        <extracomment>ui/interview/middle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>ui/interview/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {text}</source>
        <extracomment>ui/interview/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it  Ctrl+Shift+T</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>ui/interview/question_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter asked, next</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+J jump to a question</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M brings you here, Enter notes it</source>
        <extracomment>ui/interview/promise_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M promise</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R brings you here, Enter adds them</source>
        <extracomment>ui/interview/mention_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R referral</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the talk</source>
        <extracomment>ui/interview/panels.py, ui/interview/view.py, ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the talk marks it as held and leads to what you think of it.</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter begins, and the clock counts from then on.</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes on with it where it was.</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc pause</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is asked. Ctrl+W ends the talk.</source>
        <extracomment>ui/interview/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11 full screen</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 I am talking</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 while you talk</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five more  Ctrl+.</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a list</source>
        <extracomment>ui/interview/middle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>ui/interview/panels.py, ui/interview/resume.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold F8, or press it and press it again</source>
        <extracomment>ui/interview/share_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am talking</source>
        <extracomment>ui/interview/share_card.py, ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may use their name</source>
        <extracomment>ui/interview/mention_card.py, ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over</source>
        <extracomment>ui/interview/resume.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is planned for %n days from now.</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was deleted; the trash has it.</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended after {time}.</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was planned for %n days ago.</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its number, or some of its words</source>
        <extracomment>ui/interview/jump.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a question</source>
        <extracomment>ui/interview/jump.py, ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep private</source>
        <extracomment>ui/interview/question_card.py, ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept already</source>
        <extracomment>ui/interview/promise_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out of what you share (Ctrl+P)</source>
        <extracomment>ui/interview/question_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I quote you?</source>
        <extracomment>ui/interview/consent_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I record?</source>
        <extracomment>ui/interview/consent_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much less than half should be yours: ask, and listen.</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, role, where</source>
        <extracomment>ui/interview/mention_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer written down.</source>
        <extracomment>ui/interview/others.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions on the agenda</source>
        <extracomment>ui/interview/middle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else was asked this yet.</source>
        <extracomment>ui/interview/others.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {names}</source>
        <extracomment>ui/interview/mention_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/interview/middle.py, ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>ui/interview/promise_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by {name}</source>
        <extracomment>ui/interview/promise_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/interview/jump.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the talk with {name}?</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/interview/others.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>ui/interview/others.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what {name} told in confidence</source>
        <extracomment>ui/interview/others.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was written since. Edit &gt; Undo in the main window goes back step by step.</source>
        <extracomment>ui/interview/mentioning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out  Ctrl+Shift+T</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last gap out of the time</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them from a list, add one where the agenda is, or just write notes.</source>
        <extracomment>ui/interview/middle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk share</source>
        <extracomment>ui/interview/share_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not counted.</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands still. Enter or Esc goes on.</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept {time}, counted as talk.</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept {time}.</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question after</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question before</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk with {name} is over</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is up. Say so, and ask whether five more minutes suit.</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They mentioned someone</source>
        <extracomment>ui/interview/mention_card.py, ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is not ahead any more. You can hold the talk all the same.</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is not there any more</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/interview/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left, or gone by</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left, or gone by (Ctrl+E)</source>
        <extracomment>ui/interview/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the close</source>
        <extracomment>ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the close  Ctrl+G</source>
        <extracomment>ui/interview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in confidence</source>
        <extracomment>ui/interview/others.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/interview/mentioning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <extracomment>ui/interview/jump.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back. {time} passed meanwhile, counted as talk.</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back. {time} passed meanwhile.</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others said</source>
        <extracomment>ui/interview/others.py, ui/interview/question_card.py, ui/interview/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say, in a few words</source>
        <extracomment>ui/interview/question_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they will do</source>
        <extracomment>ui/interview/promise_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to remember of this talk</source>
        <extracomment>ui/interview/middle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you will do</source>
        <extracomment>ui/interview/promise_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it? Begin with their name.</source>
        <extracomment>ui/interview/mention_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose promise it is; Ctrl+M turns it over</source>
        <extracomment>ui/interview/promise_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write notes</source>
        <extracomment>ui/interview/middle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/interview/promise_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are talking · F8 stops</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask, they tell: much less than half of the talking is yours. You keep the time you promised.</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can hold the talk now all the same.</source>
        <extracomment>ui/interview/panels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You talk more than they do. Ask the next question.</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You {share} % · F8 while you talk</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {text}</source>
        <extracomment>ui/interview/promise_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your talk with {name} is still going on.</source>
        <extracomment>ui/interview/resume.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <extracomment>ui/interview/jump.py, ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>asked of %n others</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at {place}</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the close</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone by</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if time</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left · now for referrals and thanks</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>left · the last %n for referrals and thanks</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the time that was promised</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} of {all} asked</source>
        <extracomment>ui/interview/agenda_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} promised</source>
        <extracomment>ui/interview/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n questions, {minutes} min)</source>
        <extracomment>ui/interview/middle.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is noted, and thanks are owed for it.</source>
        <extracomment>ui/interview/mentioning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the one you are talking with: somebody else, or the same name somewhere else?</source>
        <extracomment>ui/interview/mentioning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <extracomment>ui/interview/promise_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpPalette</name>
    <message>
        <source>A name, a meeting, a question, a command</source>
        <extracomment>ui/jump/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to</source>
        <extracomment>ui/jump/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to anything</source>
        <extracomment>ui/jump/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <extracomment>ui/jump/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for these words. Esc closes.</source>
        <extracomment>ui/jump/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <extracomment>ui/jump/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/jump/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>&amp;Another day…</source>
        <extracomment>ui/today/later.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In three days</source>
        <extracomment>ui/today/later.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <extracomment>ui/today/later.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <extracomment>ui/today/later.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/today/later.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/today/later.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <extracomment>ui/today/later.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until</source>
        <extracomment>ui/today/later.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;evening</source>
        <extracomment>ui/today/later.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>ui/today/later.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveLine</name>
    <message>
        <source>Ask {name} for leave</source>
        <extracomment>ui/outreach/leave_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may use the name</source>
        <extracomment>ui/outreach/leave_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} referred you, but has not said yet that you may use the name.</source>
        <extracomment>ui/outreach/leave_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Askwell is free to use, share and change. Qt for Python is used under the LGPL: its libraries lie loose beside the program and may be replaced.</source>
        <extracomment>ui/about/licences_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/about/licences_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>ui/about/licences_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of Askwell</source>
        <extracomment>ui/about/licences_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>ui/about/licences_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Add questions…</source>
        <extracomment>ui/questions/list_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one on the left, or make a new one.</source>
        <extracomment>ui/questions/list_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this list</source>
        <extracomment>ui/questions/list_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this list</source>
        <extracomment>ui/questions/list_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>ui/questions/list_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>ui/questions/list_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the list</source>
        <extracomment>ui/questions/list_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list chosen</source>
        <extracomment>ui/questions/list_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions yet: add some from the bank.</source>
        <extracomment>ui/questions/list_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>ui/questions/list_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>ui/questions/lists.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All lists</source>
        <extracomment>ui/questions/lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List deleted.</source>
        <extracomment>ui/questions/lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of questions</source>
        <extracomment>ui/questions/lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New list</source>
        <extracomment>ui/questions/lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/questions/lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <extracomment>ui/questions/lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions}, {minutes} min</source>
        <extracomment>ui/questions/lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginChoice</name>
    <message>
        <source>Askwell then waits in the tray and reminds from there; on a desktop without a tray its window starts minimised.</source>
        <extracomment>ui/preferences/login.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <extracomment>ui/preferences/login.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be changed: {why}.</source>
        <extracomment>ui/preferences/login.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of installation cannot do that itself: the system&apos;s settings can.</source>
        <extracomment>ui/preferences/login.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to import</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to anything</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to anything   Ctrl+K</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Askwell manual</source>
        <extracomment>ui/manual/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <extracomment>ui/manual/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>ui/manual/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>ui/manual/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>1 answer kept private is left out.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the organization</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the profession</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want to be quoted</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want to be recorded</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it fits me</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know them</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept private; left out.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be quoted</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be recorded</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by {name}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named {name}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer noted.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked on {date}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks due by {date}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in confidence.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I learned</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and whom I still need</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed my mind</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {date}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirming</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from them</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping in touch</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept on {date}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminding</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telling how it went</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanking</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name may be used</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through a referral</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to them</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told how it went on {date}</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers kept private are left out.</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <extracomment>ui/exporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source> min</source>
        <extracomment>ui/meetings/agenda_editor.py, ui/meetings/start_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>ui/meetings/start_fields.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes too many</source>
        <extracomment>ui/meetings/agenda_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A city or zone</source>
        <extracomment>ui/meetings/start_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message asks for a job</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request speaks of your résumé, against your choice</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk belongs here from the moment somebody agrees to it: when, where, what to ask, what they said.</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thank-you is due by {when}.</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thank-you was due {when}. Better late than never.</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/meetings/bank_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n questions</source>
        <extracomment>ui/meetings/bank_picker.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a preparation step</source>
        <extracomment>ui/meetings/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <extracomment>ui/meetings/agenda_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question and press Enter</source>
        <extracomment>ui/meetings/agenda_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <extracomment>ui/meetings/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>ui/meetings/after_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>ui/meetings/agenda_card.py, ui/meetings/agenda_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: schedule</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/meetings/agenda_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrive 5 to 10 minutes early</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same time: {meetings}.</source>
        <extracomment>ui/meetings/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/meetings/bank_picker.py, ui/meetings/new_meeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <extracomment>ui/meetings/after_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <extracomment>ui/meetings/agenda_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the day before</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <extracomment>ui/meetings/place_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create meeting</source>
        <extracomment>ui/meetings/new_meeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl or Shift selects several.</source>
        <extracomment>ui/meetings/bank_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/meetings/start_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <extracomment>ui/meetings/after_card.py, ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the day&apos;s meetings, N makes one, Page Up and Page Down turn months.</source>
        <extracomment>ui/meetings/month_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a list</source>
        <extracomment>ui/meetings/agenda_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the bank…</source>
        <extracomment>ui/meetings/agenda_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the talk</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/meetings/new_meeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How and where</source>
        <extracomment>ui/meetings/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it fits</source>
        <extracomment>ui/meetings/after_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview record…</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation file…</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept to the guide</source>
        <extracomment>ui/common/kept_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out professional dress</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <extracomment>ui/meetings/after_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/meetings/place_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>ui/meetings/month.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as held</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>ui/meetings/day_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>ui/meetings/day_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>ui/meetings/bank_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for this question</source>
        <extracomment>ui/meetings/agenda_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>ui/meetings/left.py, ui/meetings/month_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>ui/meetings/month.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <extracomment>ui/meetings/month.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/meetings/new_meeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <extracomment>ui/meetings/left.py, ui/meetings/new_meeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting that day</source>
        <extracomment>ui/meetings/month.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job asked for in your message</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job asked for in {0} messages</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list</source>
        <extracomment>ui/meetings/new_meeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting ahead has “{words}” in it. It may be among the past ones.</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings ahead</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is kept here</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is noted, and no question about names</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No past meeting has “{words}” in it. It may be among those ahead.</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is marked as asked</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question was prepared</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is noted</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such step on the checklist</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not thought over yet: five minutes, while it is fresh.</source>
        <extracomment>ui/meetings/after_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked on the checklist</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/meetings/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing past yet</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to ask yet. Six to eight questions are a good number: take them from a list or write your own.</source>
        <extracomment>ui/meetings/agenda_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui/meetings/place_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question prepared, the talk confirmed</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question prepared, {1} added on the spot</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question prepared; no confirmation is noted</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/meetings/place_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open contact</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the debrief</source>
        <extracomment>ui/meetings/after_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link</source>
        <extracomment>ui/meetings/place_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline your questions</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue, and better late than never</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui/meetings/new_meeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/meetings/place_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <extracomment>ui/meetings/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>ui/meetings/new_meeting.py, ui/meetings/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised minutes</source>
        <extracomment>ui/meetings/start_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/meetings/agenda_editor.py, ui/meetings/bank_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question list</source>
        <extracomment>ui/meetings/new_meeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/meetings/new_meeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions from the bank</source>
        <extracomment>ui/meetings/bank_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the bank</source>
        <extracomment>ui/meetings/bank_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags</source>
        <extracomment>ui/meetings/after_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <extracomment>ui/meetings/agenda_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this step</source>
        <extracomment>ui/meetings/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{text}”.</source>
        <extracomment>ui/meetings/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research the organization</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research the profession</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search meetings</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, questions, answers</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions and hints</source>
        <extracomment>ui/meetings/bank_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the bank</source>
        <extracomment>ui/meetings/bank_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in time</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, if late</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the prep sheet</source>
        <extracomment>ui/meetings/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this row in the guide</source>
        <extracomment>ui/common/kept_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody had named them to you</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>ui/meetings/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed</source>
        <extracomment>ui/meetings/after_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be sent</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks that were held, missed or cancelled are kept here with their answers.</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you sent {day}.</source>
        <extracomment>ui/meetings/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks in {place} show {time} twice that day. Which one do you mean?</source>
        <extracomment>ui/meetings/start_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks in {place} skip {time} that day. Which time do you mean?</source>
        <extracomment>ui/meetings/start_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first</source>
        <extracomment>ui/meetings/start_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes were not counted</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second</source>
        <extracomment>ui/meetings/start_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone called “{zone}”. Choose one from the list.</source>
        <extracomment>ui/meetings/start_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They named one person</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They named {0} people</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wrote first</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked on the checklist</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/meetings/start_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>ui/meetings/start_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/meetings/month.py, ui/meetings/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in confidence: kept out of what you share</source>
        <extracomment>ui/meetings/agenda_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>ui/meetings/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>ui/meetings/bank_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/meetings/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they answered</source>
        <extracomment>ui/meetings/agenda_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to remember of this talk</source>
        <extracomment>ui/meetings/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/meetings/new_meeting.py, ui/meetings/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody agrees to talk, note the day and what you want to ask.</source>
        <extracomment>ui/meetings/left.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>ui/meetings/new_meeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom do you meet? A name is enough.</source>
        <extracomment>ui/meetings/new_meeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a referral</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <extracomment>ui/meetings/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>ui/meetings/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for names</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for the talk</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You talked {0} % of the time</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share was not measured</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours to judge</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>ui/meetings/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>ui/meetings/agenda_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <extracomment>ui/meetings/agenda_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <extracomment>ui/meetings/agenda_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>ui/common/meeting_words.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>ui/meetings/start_fields.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>ui/meetings/words.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>ui/meetings/words.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how was it?</source>
        <extracomment>ui/meetings/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meetings</source>
        <extracomment>ui/meetings/month_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <extracomment>ui/meetings/agenda_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes instead of {1}</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} minutes</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} minutes, with those granted</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} questions asked</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} questions prepared, the talk confirmed</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} questions prepared, {1} added on the spot</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} questions prepared; no confirmation is noted</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aspect}, {state}: {words}</source>
        <extracomment>ui/common/kept_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kept</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not known</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not yet</source>
        <extracomment>ui/common/kept_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <extracomment>ui/meetings/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n questions, {minutes} min)</source>
        <extracomment>ui/meetings/agenda_card.py, ui/meetings/new_meeting.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} will be added to your contacts.</source>
        <extracomment>ui/meetings/new_meeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} of {promised} minutes, {close} kept for the close</source>
        <extracomment>ui/meetings/agenda_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {step}</source>
        <extracomment>ui/meetings/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} in {place} · {mine} for you</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, your time</source>
        <extracomment>ui/common/meeting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n meetings deleted.</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meeting</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the talk</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting deleted.</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show meetings ahead</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show past meetings</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the month</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, when and where, what to ask and what was answered: it is all here.</source>
        <extracomment>ui/meetings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Askwell</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New on this page</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write down…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;duplicates…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save e&amp;verything…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led to &amp;whom</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/contacts/merge_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything known of the other goes to the one you keep: texts are joined, meetings and messages move over.</source>
        <extracomment>ui/contacts/merge_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/contacts/merge_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two people</source>
        <extracomment>ui/contacts/merge_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with</source>
        <extracomment>ui/contacts/merge_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the same person?</source>
        <extracomment>ui/contacts/merge_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodSection</name>
    <message>
        <source>All advice with its sources is in the Guide</source>
        <extracomment>ui/preferences/method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number</source>
        <extracomment>ui/preferences/method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number of minutes</source>
        <extracomment>ui/preferences/method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides differ here, so you choose. Each choice shows who advises it.</source>
        <extracomment>ui/preferences/method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/common/notice_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningTrouble</name>
    <message>
        <source>Askwell may not write here</source>
        <extracomment>ui/opening_trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the newest backup</source>
        <extracomment>ui/opening_trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/opening_trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is not a notebook</source>
        <extracomment>ui/opening_trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>ui/opening_trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup is of {when}, with {contacts} contacts and {meetings} meetings.</source>
        <extracomment>ui/opening_trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook cannot be opened</source>
        <extracomment>ui/opening_trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook is damaged</source>
        <extracomment>ui/opening_trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook is in use</source>
        <extracomment>ui/opening_trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook is from a newer Askwell</source>
        <extracomment>ui/opening_trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/opening_trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <extracomment>ui/opening_trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>adding to the list {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda from a list</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning the talk with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>bringing back %n things</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>bringing back {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of the list {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debrief of the talk with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>delete of %n contacts</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete of %n meetings</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete of %n questions</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>delete of a question</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete of the list {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete of the meeting with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete of the template {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete of {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft to {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate of {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a message with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a promise with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a question</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a referral</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of the agenda</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of the checklist</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of the meeting with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of the talk with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of the template {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of what you say of yourself</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending the talk with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishing the debrief of the talk with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>import of %n contacts</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n meetings</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>import of the meeting with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping a promise with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last change</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving what is due for {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge into {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message to {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new agenda question</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new checklist item</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new contact {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new list {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new meeting with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new question</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note in the guide</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting off what is due for {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral to {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>removing %n agenda questions</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>removing a checklist item</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a message with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a promise with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a referral</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>removing a tag from %n contacts</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>removing a tag from {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing an agenda question</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing from the list {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming the list {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reordering the agenda</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reordering the list {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status of the meeting with {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>tagging %n contacts</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>tagging {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telling {name} from somebody alike</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank-you to {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanks to {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throwing away the draft to {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick on the checklist</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing down {name}</source>
        <extracomment>ui/common/operation_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ordered</name>
    <message>
        <source>Alt and the arrow keys move a question, Delete takes it off the list.</source>
        <extracomment>ui/questions/ordered.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the list, in order</source>
        <extracomment>ui/questions/ordered.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderedCell</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>ui/questions/ordered.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Close</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did the call go?</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;obody answered</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They &amp;agreed</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They &amp;said no</source>
        <extracomment>ui/outreach/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>Another way</source>
        <extracomment>ui/outreach/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a talk</source>
        <extracomment>ui/outreach/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the meeting</source>
        <extracomment>ui/outreach/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/outreach/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <extracomment>ui/outreach/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>ui/outreach/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone script</source>
        <extracomment>ui/outreach/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind</source>
        <extracomment>ui/outreach/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>ui/outreach/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell how it went</source>
        <extracomment>ui/outreach/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank</source>
        <extracomment>ui/outreach/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a referral</source>
        <extracomment>ui/outreach/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>ui/contacts/people.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose columns</source>
        <extracomment>ui/contacts/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>ui/contacts/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>ui/contacts/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one matches what you are looking for.</source>
        <extracomment>ui/contacts/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <extracomment>ui/contacts/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/contacts/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts</source>
        <extracomment>ui/contacts/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, organizations, notes, answers</source>
        <extracomment>ui/contacts/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where you keep the people whose work interests you: how you know them, what you have found out, and everything that happened since. One name is enough to begin.</source>
        <extracomment>ui/contacts/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom would you like to talk to?</source>
        <extracomment>ui/contacts/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}+ people</source>
        <extracomment>ui/contacts/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Ask</source>
        <extracomment>ui/contacts/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked {how}</source>
        <extracomment>ui/contacts/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I thanked them {how}</source>
        <extracomment>ui/contacts/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/contacts/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how you thanked them</source>
        <extracomment>ui/contacts/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to ask, and answers</source>
        <extracomment>ui/contacts/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a call…</source>
        <extracomment>ui/contacts/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer</source>
        <extracomment>ui/contacts/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>ui/contacts/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank</source>
        <extracomment>ui/contacts/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <extracomment>ui/contacts/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to who referred you…</source>
        <extracomment>ui/contacts/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}, {time} there</source>
        <extracomment>ui/contacts/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Referred by</source>
        <extracomment>ui/contacts/person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred you to</source>
        <extracomment>ui/contacts/person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui/contacts/person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Add</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n questions</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add questions</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl or Shift selects several.</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the bank</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions and hints</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the bank</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the list</source>
        <extracomment>ui/questions/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n talks in twelve weeks</source>
        <extracomment>ui/today/pictures.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for two names at the end of each talk</source>
        <extracomment>ui/today/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People named in each talk</source>
        <extracomment>ui/today/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks a week</source>
        <extracomment>ui/today/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no talk yet</source>
        <extracomment>ui/today/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no talks in twelve weeks</source>
        <extracomment>ui/today/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>ui/today/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week of {day}: {count}</source>
        <extracomment>ui/today/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{average} people named in a talk; ask for two</source>
        <extracomment>ui/today/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Label of {kind}</source>
        <extracomment>ui/contacts/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {kind}</source>
        <extracomment>ui/contacts/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <extracomment>ui/contacts/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>ui/contacts/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <extracomment>ui/contacts/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>ui/contacts/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>15 minutes</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 minutes</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3B7</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 words, in six points</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>ui/guide/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 3 business days write to somebody else there, after 7 once more to the first; then stop.</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most three times a year</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkeley</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the preferences</source>
        <extracomment>ui/guide/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dalton</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duke</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every few months</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 100 words</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 150 words</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a written request</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT, Northeastern: 20 to 30</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to ask for</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New talks begin with this number, and drafts ask for it.</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week for a month.</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reminder, and no more.</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if they offer to look at it</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quinnipiac</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Santa Clara</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simon Fraser</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some books</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some career offices</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ui/guide/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check beside a draft counts its words against this.</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guides disagree. The check beside a draft points out where the text does otherwise than you chose.</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today names the people you have talked with and then not heard of for that long.</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today says on which day to write again, and when to let it rest.</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>ui/guide/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U. Portland</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNT; Tufts: 15 to 30</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 7 business days, then another 7.</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When no answer comes</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where guides differ</source>
        <extracomment>ui/guide/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>ui/guide/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own way</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your résumé (contested)</source>
        <extracomment>ui/preferences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours: never</source>
        <extracomment>ui/guide/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours: {minutes} min</source>
        <extracomment>ui/guide/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}: {choice}</source>
        <extracomment>ui/guide/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message numerus="yes">
        <source>%Ln places are still to be filled in, the first is {{slot}}.</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address of {name} is known. Type it above, or open the message without one.</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as sent to {name}.</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: you rang {name}, and nobody answered.</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: you rang {name}.</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {name} agreed.</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {name} said no.</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {name} said not now.</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open without one</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as an e-mail file…</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank them</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft to {name} is thrown away.</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{slot}} is still to be filled in.</source>
        <extracomment>ui/outreach/posting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>About you</source>
        <extracomment>ui/preferences/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/preferences/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>ui/preferences/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/preferences/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>ui/preferences/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/preferences/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method</source>
        <extracomment>ui/preferences/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message numerus="yes">
        <source>%n minutes, until {time}</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, until {time} on their clock and {mine} on yours</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions: {needed} minutes, {over} more than promised</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions: {needed} of {promised} minutes, {close} of them for the close</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>: for you it is a day earlier</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: for you it is a day later</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>ui/preparing/agenda.py, ui/preparing/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always: best the same day, at the latest within 24 hours (Yale).</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/preparing/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a job</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be there</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of referrals</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>ui/preparing/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <extracomment>ui/preparing/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dress</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the agenda</source>
        <extracomment>ui/preparing/agenda.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gently, where they ask.</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the talk</source>
        <extracomment>ui/preparing/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know them</source>
        <extracomment>ui/preparing/document.py, ui/preparing/research.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <extracomment>ui/preparing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large: near the end ask for two names, and for leave to use theirs (CSUF, Yale).</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More relaxed: the agenda helps, and may be left.</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Much less than half: of %n minutes, far fewer than {half} are yours.</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never, not even in passing.</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has answered this yet.</source>
        <extracomment>ui/preparing/agenda.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to ask yet</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>ui/preparing/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their clock</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your clock</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open contact</source>
        <extracomment>ui/preparing/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open meeting</source>
        <extracomment>ui/preparing/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <extracomment>ui/preparing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet: {name}</source>
        <extracomment>ui/preparing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <extracomment>ui/preparing/document.py, ui/preparing/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/preparing/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional.</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>ui/preparing/document.py, ui/preparing/facts.py, ui/preparing/lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoting your strengths</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/preparing/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach them</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by {name}: ask before you use the name</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by {name}: you may use the name</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF or ODT…</source>
        <extracomment>ui/preparing/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the prep sheet</source>
        <extracomment>ui/preparing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/preparing/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <extracomment>ui/preparing/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing:</source>
        <extracomment>ui/preparing/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you note</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization</source>
        <extracomment>ui/preparing/document.py, ui/preparing/research.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profession</source>
        <extracomment>ui/preparing/document.py, ui/preparing/research.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual training, the usual roles, the words people use</source>
        <extracomment>ui/preparing/research.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remember</source>
        <extracomment>ui/preparing/document.py, ui/preparing/lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/preparing/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened so far</source>
        <extracomment>ui/preparing/document.py, ui/preparing/lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does, for whom, and what is new there</source>
        <extracomment>ui/preparing/research.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others said</source>
        <extracomment>ui/preparing/agenda.py, ui/preparing/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where</source>
        <extracomment>ui/preparing/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you met, or how you found them</source>
        <extracomment>ui/preparing/research.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, and how to get there</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks the questions</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <extracomment>ui/preparing/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do. This is no interview for a job.</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of the talking</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number to ring</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agenda that fits the promise</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>answered by %n others</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>answered by 1 other</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>ui/preparing/facts.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if time</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks done</source>
        <extracomment>ui/preparing/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research on the organization</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research on the profession</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still missing</source>
        <extracomment>ui/preparing/research.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the confirmation</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where you meet</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your questions</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answered in confidence: kept out of here.</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in confidence</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more answered before that.</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <extracomment>ui/preparing/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}, 5 to 10 minutes early</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} are promised. When they are over, say so yourself and ask whether five more would suit (RCEL).</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}: {answer}</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promise}, by {day}</source>
        <extracomment>ui/preparing/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {step}</source>
        <extracomment>ui/preparing/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} in {place}</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, on both your clocks</source>
        <extracomment>ui/preparing/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message numerus="yes">
        <source>%n minutes promised</source>
        <extracomment>ui/questions/promise.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Needs {needed} minutes with {close} for the close: {over} more than the {promised} promised.</source>
        <extracomment>ui/questions/promise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {needed} of the promised {promised} minutes, {close} kept for the close.</source>
        <extracomment>ui/questions/promise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to ask yet.</source>
        <extracomment>ui/questions/promise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>ui/questions/promise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other minutes</source>
        <extracomment>ui/questions/promise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised minutes</source>
        <extracomment>ui/questions/promise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{few} to {many} questions are usual (Drexel); here: {count}.</source>
        <extracomment>ui/questions/promise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{few} to {many} questions are usual (Drexel); here: {count}. Which could wait?</source>
        <extracomment>ui/questions/promise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>Kept: {promise}</source>
        <extracomment>ui/common/promises_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this promise</source>
        <extracomment>ui/common/promises_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised</source>
        <extracomment>ui/common/promises_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised</source>
        <extracomment>ui/common/promises_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>Add</source>
        <extracomment>ui/common/promises_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a promise</source>
        <extracomment>ui/common/promises_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised</source>
        <extracomment>ui/common/promises_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>ui/common/promises_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They</source>
        <extracomment>ui/common/promises_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised</source>
        <extracomment>ui/common/promises_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised</source>
        <extracomment>ui/common/promises_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who promised</source>
        <extracomment>ui/common/promises_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/common/promises_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promising</name>
    <message>
        <source>Kept. It stays in what happened.</source>
        <extracomment>ui/common/promising.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise is removed.</source>
        <extracomment>ui/common/promising.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/common/promising.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>A question needs words; the former ones come back.</source>
        <extracomment>ui/questions/question_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word to yourself: when does it fit?</source>
        <extracomment>ui/questions/question_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about their work; never for a job</source>
        <extracomment>ui/questions/question_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>ui/questions/question_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/questions/question_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>ui/questions/question_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to ask it</source>
        <extracomment>ui/questions/question_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Add to list</source>
        <extracomment>ui/questions/question_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to “{name}”.</source>
        <extracomment>ui/questions/question_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this question</source>
        <extracomment>ui/questions/question_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as soon as it has words.</source>
        <extracomment>ui/questions/question_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <extracomment>ui/questions/question_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list yet</source>
        <extracomment>ui/questions/question_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}. One of the six starters.</source>
        <extracomment>ui/questions/question_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Bank</source>
        <extracomment>ui/questions/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>ui/questions/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New list</source>
        <extracomment>ui/questions/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New list of questions</source>
        <extracomment>ui/questions/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <extracomment>ui/questions/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions</source>
        <extracomment>ui/questions/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions and hints</source>
        <extracomment>ui/questions/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the bank of questions</source>
        <extracomment>ui/questions/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lists of questions</source>
        <extracomment>ui/questions/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Forget these files</source>
        <extracomment>ui/recent_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer there. It is off the list now.</source>
        <extracomment>ui/recent_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Address</source>
        <extracomment>ui/outreach/recipient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>ui/outreach/recipient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this address</source>
        <extracomment>ui/outreach/recipient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known. Type it here; it is kept.</source>
        <extracomment>ui/outreach/recipient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address is known. Type it here; it is kept.</source>
        <extracomment>ui/outreach/recipient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone number is known. Type it here; it is kept.</source>
        <extracomment>ui/outreach/recipient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>ui/outreach/recipient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number, city, country</source>
        <extracomment>ui/outreach/recipient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>ui/outreach/recipient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/outreach/recipient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {name}</source>
        <extracomment>ui/outreach/recipient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address, so it is not kept.</source>
        <extracomment>ui/outreach/recipient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferDialog</name>
    <message>
        <source>A name, new or known</source>
        <extracomment>ui/contacts/refer_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add referral</source>
        <extracomment>ui/contacts/refer_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/contacts/refer_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may use the name</source>
        <extracomment>ui/contacts/refer_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/contacts/refer_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <extracomment>ui/contacts/refer_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me to say thank you for it</source>
        <extracomment>ui/contacts/refer_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody named {name} to me</source>
        <extracomment>ui/contacts/refer_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said: why this person, how to begin</source>
        <extracomment>ui/contacts/refer_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/contacts/refer_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} named somebody to me</source>
        <extracomment>ui/contacts/refer_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} will be added to your people.</source>
        <extracomment>ui/contacts/refer_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralLine</name>
    <message>
        <source>Open {name}</source>
        <extracomment>ui/contacts/referrals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the referral by {name}</source>
        <extracomment>ui/contacts/referrals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the referral to {name}</source>
        <extracomment>ui/contacts/referrals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told {name} how it went</source>
        <extracomment>ui/contacts/referrals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may use the name</source>
        <extracomment>ui/contacts/referrals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <extracomment>ui/contacts/referrals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralLines</name>
    <message>
        <source>Add who referred you</source>
        <extracomment>ui/contacts/referrals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add whom they named</source>
        <extracomment>ui/contacts/referrals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>ui/referrals/tools.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people without a referral</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open loops</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>3 › 2 › 1: named, asked, met</source>
        <extracomment>ui/referrals/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those who named nobody and were named by nobody</source>
        <extracomment>ui/referrals/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And by %n more.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As a list</source>
        <extracomment>ui/referrals/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to use the name with {name}</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <extracomment>ui/referrals/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details and open loops</source>
        <extracomment>ui/referrals/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>ui/referrals/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther off (−)</source>
        <extracomment>ui/referrals/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <extracomment>ui/referrals/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have thanked</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have told</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may use the name</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/referrals/loops.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/referrals/outline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>ui/referrals/outline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Named %n people: {asked} asked, {met} met.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Named by {name}, {day}.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by {name}.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named one person: {asked} asked, {met} met.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <extracomment>ui/referrals/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has led you to anybody yet</source>
        <extracomment>ui/referrals/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not thanked yet.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted.</source>
        <extracomment>ui/referrals/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open: everybody who named somebody is thanked and told.</source>
        <extracomment>ui/referrals/loops.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only open loops</source>
        <extracomment>ui/referrals/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Contacts</source>
        <extracomment>ui/referrals/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open loops</source>
        <extracomment>ui/referrals/loops.py, ui/referrals/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open loops %n</source>
        <extracomment>ui/referrals/window.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the person</source>
        <extracomment>ui/referrals/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>ui/referrals/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings</source>
        <extracomment>ui/referrals/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>ui/referrals/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save who led to whom as PDF</source>
        <extracomment>ui/referrals/paper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <extracomment>ui/referrals/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell how it went with {name}</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell that you asked {name}</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank for naming {name}</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked {day}.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not cleared.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has named nobody, and nobody has named them.</source>
        <extracomment>ui/referrals/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told {day}.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>ui/referrals/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/referrals/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody names a person worth talking to, note it on their page under “Whom they named”. Here you will see who led to whom, and whom you still owe a word.</source>
        <extracomment>ui/referrals/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led to whom</source>
        <extracomment>ui/referrals/paper.py, ui/referrals/view.py, ui/referrals/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led to whom, as a list</source>
        <extracomment>ui/referrals/outline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <extracomment>ui/referrals/loops.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/referrals/painting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You found them yourself.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may use the name.</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed or talked</source>
        <extracomment>ui/referrals/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by somebody else too</source>
        <extracomment>ui/referrals/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>ui/referrals/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <extracomment>ui/referrals/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank or tell them now</source>
        <extracomment>ui/referrals/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{note}”</source>
        <extracomment>ui/referrals/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/reminders/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/reminders/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/reminders/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Today</source>
        <extracomment>ui/reminders/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n things are due</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things fell due while you were away</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the talk with {name}</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the name you were given.</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the talk.</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a last look at your questions.</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the talk with {name}?</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour</source>
        <extracomment>ui/reminders/later.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ten minutes</source>
        <extracomment>ui/reminders/later.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It begins in %n minutes.</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It has begun.</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set for {when}.</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open leads to what is to be done.</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with {name} {when}</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name} now</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how Askwell reminds you</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <extracomment>ui/reminders/later.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you heard while it is fresh.</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to somebody else where {name} works</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name} again</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised {name} something</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begins}</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{talk}; %n more waiting</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{text}</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} A day has passed.</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Two days have passed.</source>
        <extracomment>ui/reminders/notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>&amp;Remind me</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At login</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;one now</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are the same: no hour is quiet.</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray, so reminders come inside the window, while it is open.</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What falls due meanwhile is said when they end; Today shows it at any hour.</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed, Askwell goes on reminding until you choose Quit. Without this, closing the window ends it.</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While Askwell runs: the day before a talk, in the morning and a quarter of an hour before; when a thank-you, a follow-up or a promise is due; in the evening, when a talk waits to be thought over.</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>ui/preferences/reminders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Answers</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell makes one in every hour in which something changes, and one at the end.</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an archive…</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups yet</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook as it is now is backed up first, so this can be taken back the same way.</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end of the day&apos;s work</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while working</source>
        <extracomment>ui/restore/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePerson</name>
    <message>
        <source>15:00 on your clock, 16:00 on mine</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada King</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytical Engines</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As promised, I will send you the article on looms.</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charles</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charles Babbage</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have cooked for eleven years and am finding out what else one can do with food.</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will write to Mary Somerville, and will tell you how it went.</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijnbaan 12
Rotterdam</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mary</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mary Somerville</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mary Somerville and Michael Faraday</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robin</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robin Smit</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you too for offering to lend me your notes.</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday, 19 March</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday, 10 March</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday, 3 March</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We met at the evening class on looms.</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I am after next: somebody who teaches it.</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays with me most: that notes decide more than titles.</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask her about the notes</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://meet.example/ada</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lend me your notes</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programmer</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robin.smit@kitchen.example</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send you the article on looms</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who teaches it</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that notes decide more than titles</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evening class on looms</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what your days are like</source>
        <extracomment>ui/outreach/sample_person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Savers</name>
    <message>
        <source>Bring it back</source>
        <extracomment>ui/common/savers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>ui/common/savers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/common/savers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingLine</name>
    <message>
        <source>Saved</source>
        <extracomment>ui/common/saving_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>ui/common/saving_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/common/saving_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/common/saving_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>E-mail files (*.eml)</source>
        <extracomment>ui/outreach/sending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program answered, so nothing is noted as sent.</source>
        <extracomment>ui/outreach/sending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as an e-mail file</source>
        <extracomment>ui/outreach/sending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <extracomment>ui/outreach/sending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be written: {why}.</source>
        <extracomment>ui/outreach/sending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Backed up.</source>
        <extracomment>ui/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>ui/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back. What was here before is a backup now.</source>
        <extracomment>ui/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralPane</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>ui/contacts/several.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/contacts/several.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/contacts/several.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>ui/contacts/several.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <extracomment>ui/contacts/several.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>ui/contacts/several.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>ui/contacts/several.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page of the manual</source>
        <extracomment>ui/manual/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Keep {name}</source>
        <extracomment>ui/contacts/merge_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>A question mark inside, {?role}, lets a place vanish when it is empty</source>
        <extracomment>ui/outreach/slot_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <extracomment>ui/outreach/slot_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a place to fill</source>
        <extracomment>ui/outreach/slot_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}   {slot}</source>
        <extracomment>ui/outreach/slot_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>About them</source>
        <extracomment>ui/outreach/slot_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>ui/outreach/slot_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the talk</source>
        <extracomment>ui/outreach/slot_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/outreach/slot_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <extracomment>ui/outreach/slot_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting</source>
        <extracomment>ui/outreach/slot_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence on what they promised</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence on what you learned</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence on what you promised</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence on what you still need</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence on whom they named</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence on you</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all whom they named</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the meeting</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>ui/outreach/slot_words.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name of who referred you</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name of whom they named</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how you meet</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place or link</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their first name</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their full name</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the meeting on both clocks</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the meeting, here</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the meeting, there</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what connects you</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the two of you share</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they do</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they promised</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said when they were named</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you learned</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you promised</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you still need</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you talked about</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when you asked</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when you will follow up</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they work</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who referred you</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom they named</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your address</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your e-mail</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your first name</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your phone</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on your clock, {mine} on mine</source>
        <extracomment>ui/outreach/slot_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageChart</name>
    <message>
        <source>People by stage</source>
        <extracomment>ui/today/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePill</name>
    <message>
        <source>Stage: {stage}</source>
        <extracomment>ui/contacts/stage_pill.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: {when}</source>
        <extracomment>ui/contacts/stage_pill.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Asked {first} and last {last}, no answer yet.</source>
        <extracomment>ui/contacts/standing_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {when}, no answer yet.</source>
        <extracomment>ui/contacts/standing_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agreed {when}. No date yet.</source>
        <extracomment>ui/contacts/standing_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no {when}.</source>
        <extracomment>ui/contacts/standing_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said {when}: not now.</source>
        <extracomment>ui/contacts/standing_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{long} ago</source>
        <extracomment>ui/contacts/standing_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Contacts</source>
        <extracomment>ui/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>ui/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>ui/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>ui/tabs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>A tag, new or known</source>
        <extracomment>ui/contacts/tag_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/contacts/tag_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>ui/contacts/tag_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln people</source>
        <extracomment>ui/contacts/tag_dialog.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <extracomment>ui/contacts/tags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag {name}</source>
        <extracomment>ui/contacts/tags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Copied.</source>
        <extracomment>ui/common/taking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <extracomment>ui/common/taking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>ui/common/taking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>ui/common/taking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <extracomment>ui/common/taking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Filled for somebody made up</source>
        <extracomment>ui/outreach/template_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <extracomment>ui/outreach/template_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays open: {slots}</source>
        <extracomment>ui/outreach/template_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>ui/outreach/template_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/outreach/template_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message>
        <source>A brace is closed here that was not opened, so it will stand in the draft as it is.</source>
        <extracomment>ui/outreach/template_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brace is opened here and not closed, so it will stand in the draft as it is.</source>
        <extracomment>ui/outreach/template_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {nearest}?</source>
        <extracomment>ui/outreach/template_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/outreach/template_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {slot}</source>
        <extracomment>ui/outreach/template_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>ui/outreach/template_problems.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{slot} is no place that Askwell can fill, so it will stay open in every draft.</source>
        <extracomment>ui/outreach/template_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>changed</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesWindow</name>
    <message>
        <source>All templates</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My template</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all your changes to this template</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is as it came.</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <extracomment>ui/outreach/templates_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Added to the notebook</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again {how}</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {how}</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in touch {how}</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {text}</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Meeting confirmed, %n minutes</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting missed</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Meeting proposed, %n minutes</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meeting, %n minutes</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Referred by {who}</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred you to {who}</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Talked, %n minutes promised</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Thank-you due</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked {how}</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agreed</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised: {text}</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: not now</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told them how it went {how}</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui/contacts/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {how}</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised: {text}</source>
        <extracomment>ui/common/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>A confirmation begun {day} and not sent</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A greeting begun {day} and not sent</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message begun {day} and not sent</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder begun {day} and not sent</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request begun {day} and not sent</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thank-you begun {day} and not sent</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thank-you is owed</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed {day}. No date yet</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asked %n times, no answer. Let it rest</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %n times. {silence}</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: {action}</source>
        <extracomment>ui/today/duty_cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I answered</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked again</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked them</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sent it</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I thanked them</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I told them</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wrote</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wrote again</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wrote to somebody</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is confirmed</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was held</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last in touch {ago} ago</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it rest</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by {other} {day}, not asked yet</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named {other}, with whom you talked {day}. Tell them how it went</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News for them begun {day} and not sent</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n working days</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Noted. {name} may still answer.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: the debrief is done.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: the message to {name} is sent.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: the promise is kept.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: you answered {name}.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: you asked {name} again.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: you asked {name}.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: you talked with {name}.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: you wrote to {name} again.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: you wrote to {name}.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {name} is thanked.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {name} knows how it went.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open their page</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said no {day}. Thank them, and ask whom else they would suggest</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said {day}: not now. Ask again</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a date</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked {day}. What did you learn?</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank them</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you for naming {other}</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you for the talk on {date}</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you for today&apos;s talk</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you for yesterday&apos;s talk</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting with {name} is confirmed.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They kept it</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised: {text}</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to be {day} at {time}. Was it held?</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When there is time</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write again</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {day}, neither yes nor no. Answer them</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised: {text}</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {when}</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {day}</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mine} for you, {theirs} in {place}</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is at rest.</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{silence}. Write to somebody else at {organization}</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}. {what} Enter: {action}</source>
        <extracomment>ui/today/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing is due</source>
        <extracomment>ui/today/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you owe and what you wait for will stand here when its time comes.</source>
        <extracomment>ui/today/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down…</source>
        <extracomment>ui/today/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>ui/today/page.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>ui/today/page.py how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}, and more of the same</source>
        <extracomment>ui/today/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} for today</source>
        <extracomment>ui/today/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <extracomment>ui/today/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} when there is time</source>
        <extracomment>ui/today/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicFilter</name>
    <message>
        <source>All topics</source>
        <extracomment>ui/questions/topic_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic shown</source>
        <extracomment>ui/questions/topic_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>ui/questions/topic_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic} ({count})</source>
        <extracomment>ui/questions/topic_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Bring back</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted things</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question list</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days and can be brought back.</source>
        <extracomment>ui/trash/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Go on with reminders</source>
        <extracomment>ui/reminders/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Askwell</source>
        <extracomment>ui/reminders/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause reminders for today</source>
        <extracomment>ui/reminders/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/reminders/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write down…</source>
        <extracomment>ui/reminders/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell</source>
        <extracomment>ui/reminders/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk in the next two days</source>
        <extracomment>ui/reminders/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>ui/reminders/tray.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <extracomment>ui/reminders/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Another program is holding {path}. Close it there, then try again; nothing is lost.</source>
        <extracomment>ui/common/troubles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell may not write in {path}. Your text is still here: make the folder writable, then try again.</source>
        <extracomment>ui/common/troubles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>ui/common/troubles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the last change is not saved yet. Your text is still here: free some space, then try again.</source>
        <extracomment>ui/common/troubles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook {path} is damaged. Askwell leaves it as it is and can go on with the newest good backup.</source>
        <extracomment>ui/common/troubles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook was written by a newer Askwell. It has not been touched: please open it with that version.</source>
        <extracomment>ui/common/troubles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was deleted meanwhile. It can be brought back, with what you have just typed.</source>
        <extracomment>ui/common/troubles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail}</source>
        <extracomment>ui/common/troubles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read or written just now. Is the disk still connected? Your text is still here; try again.</source>
        <extracomment>ui/common/troubles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an Askwell notebook. It has not been touched.</source>
        <extracomment>ui/common/troubles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message numerus="yes">
        <source>%Ln places to fill</source>
        <extracomment>ui/outreach/writing.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>ui/outreach/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/outreach/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places}: go to the next (Ctrl+J)</source>
        <extracomment>ui/outreach/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>There is no such time zone, so it is not saved.</source>
        <extracomment>ui/contacts/editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
