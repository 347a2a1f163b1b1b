package dev.redress.platform.upload;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.io.InputStream;
import javax.xml.namespace.QName;
import org.apache.tika.detect.XmlRootExtractor;

/// Which of the many kinds of XML a file is, only a parser of XML can tell, and that would be a
/// fiftieth of a function. Nobody need know: the desk takes none of them.
@TargetClass(XmlRootExtractor.class)
@SuppressWarnings("DoNotCallSuggester") // nobody can: they only take the place of others
final class NoXmlRoots {

    @Substitute
    public QName extractRootElement(byte[] file) {
        return new QName("");
    }

    @Substitute
    public QName extractRootElement(InputStream file) {
        return new QName("");
    }
}
