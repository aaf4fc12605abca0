; Offers Tre Reader under "Open with" for the files it reads; which program is the default is left as it was.

!define TRE_PROGID "TreReader.Article"

!macro treOfferFor EXT
  WriteRegNone SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "${TRE_PROGID}"
!macroend

!macro treForgetFor EXT
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "${TRE_PROGID}"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\${TRE_PROGID}" "" "Tre Reader"
  WriteRegStr SHELL_CONTEXT "Software\Classes\${TRE_PROGID}\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\${TRE_PROGID}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro treOfferFor "txt"
  !insertmacro treOfferFor "md"
  !insertmacro treOfferFor "markdown"
  !insertmacro treOfferFor "html"
  !insertmacro treOfferFor "htm"
  !insertmacro treOfferFor "xhtml"
  !insertmacro treOfferFor "pdf"
  !insertmacro treOfferFor "doc"
  !insertmacro treOfferFor "docx"
  !insertmacro treOfferFor "odt"
  !insertmacro treOfferFor "rtf"
  !insertmacro treOfferFor "eml"
  !insertmacro treOfferFor "msg"
  !insertmacro treOfferFor "mht"
  !insertmacro treOfferFor "mhtml"
  !insertmacro treOfferFor "webarchive"
  !insertmacro treOfferFor "epub"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0x1000, i 0, i 0)'
!macroend

!macro customUnInstall
  !insertmacro treForgetFor "txt"
  !insertmacro treForgetFor "md"
  !insertmacro treForgetFor "markdown"
  !insertmacro treForgetFor "html"
  !insertmacro treForgetFor "htm"
  !insertmacro treForgetFor "xhtml"
  !insertmacro treForgetFor "pdf"
  !insertmacro treForgetFor "doc"
  !insertmacro treForgetFor "docx"
  !insertmacro treForgetFor "odt"
  !insertmacro treForgetFor "rtf"
  !insertmacro treForgetFor "eml"
  !insertmacro treForgetFor "msg"
  !insertmacro treForgetFor "mht"
  !insertmacro treForgetFor "mhtml"
  !insertmacro treForgetFor "webarchive"
  !insertmacro treForgetFor "epub"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\${TRE_PROGID}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0x1000, i 0, i 0)'
!macroend
