package council;

// tag::refusals
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Answers a request that we can't use with a problem detail, as in RFC 9457. */
@RestControllerAdvice
class Refusals extends ResponseEntityExceptionHandler {

  /** Says what is wrong with a document, and where in it. */
  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException wrong,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String words =
        wrong.getCause() instanceof JacksonException cause
            ? cause.getOriginalMessage()
            : "a history is needed";
    return handleExceptionInternal(
        wrong, ProblemDetail.forStatusAndDetail(status, words), headers, status, request);
  }

  /** A failure of ours is for our log. The client gets a 500 that says nothing of it. */
  @Override
  protected ResponseEntity<Object> handleHttpMessageNotWritable(
      HttpMessageNotWritableException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    logger.error("an answer could not be written", failure);
    return super.handleHttpMessageNotWritable(failure, headers, status, request);
  }
}
// end::refusals
