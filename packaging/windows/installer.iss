; The installer for one user, without an administrator: `iscc packaging\windows\installer.iss`, after build.ps1 has made
; build\windows\description.iss (names, version, kinds of files), build\icons and dist.
#include "..\..\build\windows\description.iss"

[Setup]
; By this an installer knows an earlier version and puts itself in its place.
AppId={{{#Guid}}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher={#Publisher}
AppCopyright={#Rights}
AppComments={#Summary}
VersionInfoVersion={#VersionNumbers}
VersionInfoDescription={#Name}
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\{#Name}
DisableProgramGroupPage=yes
; What Qt 6.11 runs on: Windows 10 version 1809.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
ChangesEnvironment=yes
; A running Askwell is asked to close, which keeps what was typed.
CloseApplications=yes
RestartApplications=no
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\{#Command}.ico
UninstallDisplayIcon={app}\{#Windowed}.exe
UninstallDisplayName={#Name}
OutputDir=..\..\dist
OutputBaseFilename={#Command}-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Make the command {#Command} known to terminals"; Flags: unchecked

[InstallDelete]
; What an earlier version had and this one has not must not stay in its way.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\{#Command}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{userprograms}\{#Name}"; Filename: "{app}\{#Windowed}.exe"; Comment: "{#Summary}"; AppUserModelID: "{#Id}"
Name: "{userdesktop}\{#Name}"; Filename: "{app}\{#Windowed}.exe"; Comment: "{#Summary}"; AppUserModelID: "{#Id}"; Tasks: desktop

[Registry]
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{code:PathWithApp}"; Tasks: path
; Written by Askwell itself where its user wants it started at login: it goes with the program.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "{#Name}"; Flags: dontcreatekey uninsdeletevalue
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"; ValueType: none; ValueName: "{#Name}"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\{#Windowed}.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

; There is no [UninstallDelete] for notebooks, settings and logs: what the user wrote stays.

[Code]
const
  PathKey = 'Environment';

{ Path without the program's folder in it, each part as it was. }
function PathWithoutApp(): String;
var
  Rest, Part: String;
  Cut: Integer;
begin
  Result := '';
  if not RegQueryStringValue(HKEY_CURRENT_USER, PathKey, 'Path', Rest) then
    exit;
  while Rest <> '' do begin
    Cut := Pos(';', Rest);
    if Cut = 0 then
      Cut := Length(Rest) + 1;
    Part := Copy(Rest, 1, Cut - 1);
    Delete(Rest, 1, Cut);
    if (Part <> '') and (CompareText(Part, ExpandConstant('{app}')) <> 0) then begin
      if Result <> '' then
        Result := Result + ';';
      Result := Result + Part;
    end;
  end;
end;

function PathWithApp(Param: String): String;
begin
  Result := PathWithoutApp();
  if Result <> '' then
    Result := Result + ';';
  Result := Result + ExpandConstant('{app}');
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Path: String;
begin
  if CurUninstallStep <> usPostUninstall then
    exit;
  if not RegQueryStringValue(HKEY_CURRENT_USER, PathKey, 'Path', Path) then
    exit;
  if Pos(Lowercase(ExpandConstant('{app}')), Lowercase(Path)) > 0 then
    RegWriteExpandStringValue(HKEY_CURRENT_USER, PathKey, 'Path', PathWithoutApp());
end;
