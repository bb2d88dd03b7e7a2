@echo off
rem Starts Threshold from wherever it was put. It needs Java 25: JAVA_HOME, or the one on the PATH.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version 2>&1 | findstr /c:"version \"25" >nul
if errorlevel 1 (
  echo Threshold needs Java 25, and found none. Install a JDK 25, for example Temurin 25, or set JAVA_HOME to it. 1>&2
  exit /b 2
)
"%JAVA%" @"%HOME_DIR%\lib\java.args" %THRESHOLD_JAVA_OPTIONS% --module-path "%HOME_DIR%\lib\fx" -cp "%HOME_DIR%\lib\*" health.threshold.app.Threshold %*
exit /b %ERRORLEVEL%
