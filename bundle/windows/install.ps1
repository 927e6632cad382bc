# Puts the bundle that this script lies in into the user's own folders, with a menu entry, the file
# type and the command; no administrator is needed:  install.cmd  |  install.cmd -Remove
#
# Documents and settings are never touched. Plain ASCII, as PowerShell 5 reads nothing else safely.

param([switch]$Remove)

$ErrorActionPreference = 'Stop'

$here = $PSScriptRoot
$target = Join-Path $env:LOCALAPPDATA 'Programs\drafter'
$window = Join-Path $target 'drafter.exe'
$menu = Join-Path ([Environment]::GetFolderPath('Programs')) 'drafter.lnk'
$classes = 'HKCU:\Software\Classes'
$listed = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\drafter'

function Set-Key($key, $value) {
    if (-not (Test-Path -LiteralPath $key)) { New-Item -Path $key -Force | Out-Null }
    Set-Item -LiteralPath $key -Value $value
}

function Remove-There($path) {
    if (Test-Path -LiteralPath $path) { Remove-Item -LiteralPath $path -Recurse -Force }
}

# The folders of commands as they are written, with %NAMES% in them.
function Set-Commands([switch]$With) {
    $key = Get-Item -LiteralPath 'HKCU:\Environment'
    $old = [string]$key.GetValue('Path', '', 'DoNotExpandEnvironmentNames')
    $kept = @($old -split ';' | Where-Object { $_ -and $_ -ne $target })
    if ($With) { $kept += $target }
    Set-ItemProperty -LiteralPath 'HKCU:\Environment' -Name 'Path' -Type ExpandString -Value ($kept -join ';')
    # Tells the windows that are open; the name itself is none.
    [Environment]::SetEnvironmentVariable('DRAFTER_INSTALLED', $null, 'User')
}

function Stop-InUse {
    Write-Host 'drafter is still open, or a file of it. Close its windows and start this again.'
    exit 1
}

# Moves the old program aside, which Windows refuses as a whole while it runs.
function Move-Aside {
    Remove-There "$target.old"
    if (Test-Path -LiteralPath $target) {
        try { Move-Item -LiteralPath $target -Destination "$target.old" } catch { Stop-InUse }
    }
}

if ($Remove) {
    Set-Location $env:TEMP
    Move-Aside
    Remove-There "$target.old"
    Remove-There $menu
    Remove-There "$classes\drafter.document"
    Remove-There "$classes\.undraft"
    Remove-There $listed
    Set-Commands
    Write-Host 'drafter is gone; your documents and settings are still there.'
    exit 0
}

if (-not (Test-Path -LiteralPath (Join-Path $here 'drafter.exe'))) {
    Write-Host "`"$here`" holds no program. Unpack the whole bundle and start the script in it."
    exit 1
}
if ($here -ne $target) {
    # Beside first, so that a full disk leaves the old one as it is.
    Remove-There "$target.new"
    New-Item -ItemType Directory -Force -Path (Split-Path -Parent $target) | Out-Null
    Copy-Item -LiteralPath $here -Destination "$target.new" -Recurse
    Get-ChildItem -LiteralPath "$target.new" -Recurse -File | Unblock-File
    Move-Aside
    Move-Item -LiteralPath "$target.new" -Destination $target
    Remove-There "$target.old"
}

$link = (New-Object -ComObject WScript.Shell).CreateShortcut($menu)
$link.TargetPath = $window
$link.Description = 'Drafts decisions and resolutions of United Nations bodies'
$link.Save()

Set-Key "$classes\drafter.document" 'drafter document'
Set-Key "$classes\drafter.document\DefaultIcon" "`"$window`",0"
Set-Key "$classes\drafter.document\shell\open\command" "`"$window`" open --desktop `"%1`""
Set-Key "$classes\.undraft" 'drafter.document'

Set-Key $listed 'drafter'
$remover = "`"$(Join-Path $target 'install.cmd')`" -Remove"
foreach ($row in @{ DisplayName = 'drafter'; DisplayIcon = $window; UninstallString = $remover }.GetEnumerator()) {
    Set-ItemProperty -LiteralPath $listed -Name $row.Key -Value $row.Value
}
Set-ItemProperty -LiteralPath $listed -Name 'NoModify' -Type DWord -Value 1
Set-ItemProperty -LiteralPath $listed -Name 'NoRepair' -Type DWord -Value 1

Set-Commands -With
Write-Host "drafter is in the Start menu and opens .undraft files; in a new console the command is `"drafter`"."
Write-Host "To take it away: Settings > Apps, or `"$(Join-Path $target 'install.cmd')`" -Remove"
