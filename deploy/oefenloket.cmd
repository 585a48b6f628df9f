@echo off
rem Start Oefenloket op deze computer. Dubbelklik op dit bestand.
rem De eerste keer haalt het eenmalig op wat nodig is; daarvoor is internet nodig.
cd /d "%~dp0.."
if not exist .venv\klaar (
  py -3 -m venv .venv || goto fout
  .venv\Scripts\python -m pip install --require-hashes -r requirements.txt || goto fout
  echo klaar> .venv\klaar
)
.venv\Scripts\python -m sandbox run %*
goto einde
:fout
echo Het lukt niet. Installeer Python 3.11 of nieuwer van python.org en probeer het opnieuw.
:einde
pause
