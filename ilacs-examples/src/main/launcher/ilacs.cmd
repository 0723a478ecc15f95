@echo off
rem Starts ILACS for Java, which lies beside this file. The file ilacs, for other systems, says why it does what it does.
setlocal EnableExtensions DisableDelayedExpansion
if defined ILACS_NEW_ARCHIVE goto make

set "jar=%~dp0ilacs.jar"
if not exist "%jar%" (
  >&2 echo ilacs: cannot find ilacs.jar beside this file
  exit /b 1
)

rem Java, and its version as the file says that comes with it.
set "java="
if not defined JAVA_HOME goto path
set "java=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%java%" (
  >&2 echo ilacs: needs Java 17 or later, and JAVA_HOME has no bin\java.exe
  exit /b 1
)
goto found
:path
for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
  >&2 echo ilacs: needs Java 17 or later; set JAVA_HOME, or put java on the PATH
  exit /b 1
)
:found
for %%j in ("%java%") do set "bin=%%~dpj"
set "version="
if exist "%bin%..\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%bin%..\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if not defined version for /f "tokens=3" %%v in ('""%java%" -version 2>&1" ^| findstr /c:" version "') do set "version=%%~v"
if not defined version set "version=0"
set "major=0"
for /f "delims=.+-_ tokens=1" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
  >&2 echo ilacs: needs Java 17 or later, and the Java that was found is version %version%
  exit /b 1
)

set "options=-XX:+IgnoreUnrecognizedVMOptions -Xshare:auto -XX:+VerifySharedSpaces -Xlog:disable"
if /i not "%~1"=="backtest" set "options=%options% -XX:TieredStopAtLevel=1"
set "chosen=%JAVA_TOOL_OPTIONS%%JDK_JAVA_OPTIONS%%_JAVA_OPTIONS%"
if not defined chosen set "options=%options% -XX:+UseSerialGC"

rem An archive fits one jar in one place and one Java.
if not defined LOCALAPPDATA goto run
set "cache=%LOCALAPPDATA%\ilacs"
for %%f in ("%jar%") do set "key=%bin%%%~dpf%%~zf%%~tf"
set "key=%key::=%"
set "key=%key:\=_%"
set "key=%key:/=%"
set "key=%key: =%"
set "made=%cache%\ilacs-java%version%-%key:~-100%"
set "archive="
for %%f in ("%made%-*.jsa") do if /i "%made%-%%~zf.jsa"=="%%~ff" set "archive=%%~ff"
if not defined archive goto first
set "options=%options% -XX:SharedArchiveFile="%archive%""
goto run

:first
rem Only one makes it, and it gets its name, which says how long it is, when it is whole. The lock of one that failed holds for a day.
set "today=%DATE:/=%"
set "today=%today: =%"
set "lock=%made%.%today%"
if not exist "%cache%" mkdir "%cache%" >nul 2>&1
mkdir "%lock%" >nul 2>&1 || goto run
set "ILACS_NEW_ARCHIVE=%made%.new"
start "" /b /low "%ComSpec%" /d /c call "%~f0" >nul 2>&1 <nul
set "ILACS_NEW_ARCHIVE="

:run
rem The program writes UTF-8. The console gets back its own code page afterwards.
set "codepage="
for /f "tokens=2 delims=:" %%c in ('chcp 2^>nul') do for /f "delims=. " %%d in ("%%c") do set "codepage=%%d"
if defined codepage chcp 65001 >nul 2>&1
"%java%" %options% -jar "%jar%" %*
set "code=%ERRORLEVEL%"
if defined codepage chcp %codepage% >nul 2>&1
exit /b %code%

:make
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit="%ILACS_NEW_ARCHIVE%" -cp "%jar%" io.github.ilacs.examples.cli.Training
if errorlevel 1 exit /b 1
for %%f in ("%ILACS_NEW_ARCHIVE%") do move /y "%%~ff" "%made%-%%~zf.jsa"
rmdir "%lock%"
exit /b 0
