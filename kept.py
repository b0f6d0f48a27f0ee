# builds cached version of messages with only 'kept' lines
import subprocess
def head(p): return subprocess.check_output(['git','show','HEAD:'+p],text=True)
def put(p,s):
    sha=subprocess.run(['git','hash-object','-w','--stdin','--path',p],input=s,text=True,capture_output=True,check=True).stdout.strip()
    subprocess.run(['git','update-index','--cacheinfo','100644,'+sha+','+p],check=True)
for lang,line in (('en',"  'history.scoring.kept': '{evaluator}: an entry that is kept until scores are revealed',\n"),('de',"  'history.scoring.kept':\n    '{evaluator}: ein Eintrag, der bis zum Aufdecken der Wertungen verborgen bleibt',\n")):
    p=f'src/shared/messages/{lang}/history.ts'; s=head(p); put(p,s.replace("  'history.panelItself'",line+"  'history.panelItself'",1))
p='src/shared/messages/history-words.ts'; s=head(p)
put(p,s.replace("""function scoringVariant(command: string, subject: Subject): string {
""","""function scoringVariant(command: string, subject: Subject): string {
  if (subject['variant'] === 'kept') return 'scoring.kept'
""",1))
p='src/main/guards.ts'; s=open(p).read(); put(p,s.replace("  'agencies.openLink',\n",""))
