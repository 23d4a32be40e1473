# Builds dist\askwell and its installer on Windows, from the lock file:
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
# Needs Python 3.11 or newer (64 bits) and Inno Setup 6.3 or newer; downloads the locked packages.
[CmdletBinding()]
param(
    [string]$Python = 'python',
    [string]$Iscc = ''
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Runs a program with its words, and ends the script where it fails, which PowerShell does not do by itself.
# No parameters are declared: PowerShell would take the program's own -m or -r for one of them.
function Invoke-Tool {
    $program = $args[0]
    $words = @($args | Select-Object -Skip 1)
    & $program @words
    if ($LASTEXITCODE -ne 0) {
        throw "$program ended with $LASTEXITCODE"
    }
}

function Find-Iscc {
    if ($Iscc) {
        return $Iscc
    }
    $found = Get-Command -Name 'iscc' -CommandType Application -ErrorAction SilentlyContinue
    if ($found) {
        return @($found)[0].Source
    }
    foreach ($folder in @(${env:ProgramFiles(x86)}, $env:ProgramFiles, (Join-Path $env:LOCALAPPDATA 'Programs'))) {
        $candidate = Join-Path $folder 'Inno Setup 6\ISCC.exe'
        if (Test-Path -LiteralPath $candidate) {
            return $candidate
        }
    }
    throw 'Inno Setup 6 is not installed; name its compiler with -Iscc.'
}

$root = Split-Path -Parent (Split-Path -Parent $PSScriptRoot)
Push-Location -LiteralPath $root
try {
    $compiler = Find-Iscc
    $venv = Join-Path $root 'build\venv'
    $own = Join-Path $venv 'Scripts\python.exe'
    Invoke-Tool $Python -m venv --clear $venv
    Invoke-Tool $own -m pip install -q --disable-pip-version-check --no-deps --require-hashes --only-binary ':all:' -r requirements.lock

    # The scripts in packaging find desktop_app by this.
    $env:PYTHONPATH = $root
    $env:PYTHONHASHSEED = '0'
    if (-not $env:SOURCE_DATE_EPOCH) {
        $env:SOURCE_DATE_EPOCH = (& git log -1 '--format=%ct')
    }
    Invoke-Tool $own packaging\icons.py build\icons
    Invoke-Tool $own packaging\windows_files.py build\windows
    Invoke-Tool $own -m PyInstaller --noconfirm --clean --distpath dist --workpath build\pyinstaller packaging\askwell.spec

    # The command has a console, so its answer is seen here.
    $command = & $own packaging\description.py command
    Invoke-Tool (Join-Path $root "dist\$command\$command.exe") --self-test
    Invoke-Tool $compiler /Qp packaging\windows\installer.iss
    Get-ChildItem -Path dist -Filter '*-setup.exe' | ForEach-Object { $_.FullName }
}
finally {
    Pop-Location
}
